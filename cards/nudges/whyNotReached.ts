const reasons: Record<string, string> = {
  notInstalled: 'the app is not installed',
  uninstalled: 'the app was removed',
  BotNotInConversationRoster: 'the app was removed',
  ConversationBlockedByUser: 'the app is blocked in their Teams',
  BotDisabledByAdmin: 'an administrator has turned the app off',
  MessageWritesBlocked: 'their chat takes no messages',
  ConversationNotFound: 'their chat with the app is gone',
  'HTTP 404': 'their chat with the app is gone',
};

/** Why Teams lets no message through to somebody, to go on after a colon. */
export function whyNotReached(code: string | undefined): string {
  return reasons[code ?? ''] ?? 'Teams lets no messages through to them';
}

/** Nothing arrives before they add the app, however often it is tried. */
export function mustAddIt(code: string | undefined): boolean {
  return ['notInstalled', 'uninstalled', 'BotNotInConversationRoster'].includes(code ?? '');
}

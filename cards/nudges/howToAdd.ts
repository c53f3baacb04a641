/** The app's own page in Teams, where the deployment has told us its id. */
export function appLink(appId: string | undefined): string | undefined {
  return appId && `https://teams.microsoft.com/l/app/${encodeURIComponent(appId)}`;
}

/** On a card: what somebody does to get messages. */
export function howToAdd(appId: string | undefined): string {
  const link = appLink(appId);
  if (!link) return 'To get messages, in Teams: Apps, search Local Connections, Add.';
  return `To get messages, open [Local Connections in Teams](${link}) and choose Add.`;
}

/** To a Lead, before the message that they copy for somebody. */
export function theyMustAdd(appId: string | undefined): string {
  const link = appLink(appId);
  const how = link
    ? `open [Local Connections in Teams](${link}), Add`
    : 'in Teams, Apps, search Local Connections, Add';
  return `They must add the app themselves: ${how}. Send them this:`;
}

/** What a page is told of as it happens; it reads the rest itself. */
export type TeamsEvent =
  | { kind: 'message'; chatId: string; from: string; to: string[]; summary?: string }
  | { kind: 'changed'; chatId: string }
  | { kind: 'typing'; chatId: string }
  | { kind: 'clock'; now: string };

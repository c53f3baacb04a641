/** What the app's manifest puts into the menu of every message. */
export const messageActions = [{ id: 'refer', title: 'Refer to Local Connections' }] as const;
export type MessageCommand = (typeof messageActions)[number]['id'];

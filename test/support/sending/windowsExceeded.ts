import { RequestWindow, threadWindows } from '../requestWindow';
import type { Asked } from './teamsOf';

/** How often any window of a chat's or of the tenant's held one too many. */
export function windowsExceeded(asked: readonly Asked[], mostPerSecond: number): number {
  const tenant = new RequestWindow(mostPerSecond, 1_000);
  const chats = new Map<string, RequestWindow[]>();
  let exceeded = 0;
  for (const { personId, at } of asked) {
    const windows = chats.get(personId) ?? threadWindows();
    chats.set(personId, windows);
    for (const window of [tenant, ...windows]) if (!window.add(at)) exceeded += 1;
  }
  return exceeded;
}

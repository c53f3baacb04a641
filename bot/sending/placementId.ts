import { createHash } from 'node:crypto';

/** Whether it is remembered once or twice where a card stands, it is one placement. */
export function placementId(conversationId: string, activityId: string): string {
  return createHash('sha256')
    .update(JSON.stringify([conversationId, activityId]))
    .digest('base64url');
}

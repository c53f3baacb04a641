import type { Case } from '../referral/case';
import type { CheckInType } from './checkIn';

/** What a check-in is about that no visit and no pause asks for. */
export function regularType({
  participant,
  whatMatters,
  connections = [],
}: Pick<Case, 'participant' | 'whatMatters' | 'connections'>): CheckInType {
  if (!participant.whatMatters && !whatMatters) return 'whatMatters';
  return connections.some(({ state }) => state === 'goingAlong') ? 'settlingIn' : 'scheduled';
}

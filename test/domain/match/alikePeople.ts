import type { Known } from '../../../domain/match/alike';
import { matchKeys, matchQueries } from '../../../domain/match/matchKeys';

export const person = (calledName: string, details = '0491 570 156', more: Partial<Known> = {}): Known => ({
  calledName,
  contact: { details },
  ageBand: '45-54',
  participantType: 'client',
  ...more,
});
export const elsewhere = 'sam@example.org';

export function findable(one: Known, other: Known): boolean {
  const held = matchKeys(other);
  return matchQueries(one).some((key) => held.includes(key));
}

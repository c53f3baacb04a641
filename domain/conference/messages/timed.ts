import type { Nudge } from '../../notice/nudge';
import type { Held } from '../heldBetween';

/** The occurrence of what time makes due. A time that is moved is another one: its messages are owed afresh. */
export function timedOf({ id, startsAt }: Pick<Held, 'id' | 'startsAt'>): string {
  return [id, startsAt].join('|');
}

export function isTimedAs({ occurrence }: Pick<Nudge, 'occurrence'>, held: Held): boolean {
  return occurrence === timedOf(held);
}
export function timedHeldId({ occurrence }: Pick<Nudge, 'occurrence'>): string {
  return occurrence.split('|')[0] ?? '';
}

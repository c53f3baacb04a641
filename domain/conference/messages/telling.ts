import type { Nudge } from '../../notice/nudge';
import { heldIdOf } from '../conferenceNews';
import type { Held } from '../heldBetween';

const kinds = ['conference.planned', 'conference.moved', 'conference.cancelled'] as const;

/** A message that a conference is planned, moved or cancelled. */
export function isTelling(kind: string): kind is (typeof kinds)[number] {
  return kinds.some((known) => known === kind);
}

/** Which time it is about, by its id; undefined where it is about every one. */
export function aboutTime({ occurrence }: Pick<Nudge, 'occurrence'>): string | undefined {
  return heldIdOf(occurrence);
}

/** When it begins, an ISO instant; or why it is not held. */
export type When = string;
export function whenOf({ state, startsAt }: Pick<Held, 'state' | 'startsAt'>): When {
  return state === 'held' ? startsAt : state;
}
export function isHeldThen(when: When): boolean {
  return when !== 'cancelled' && when !== 'holiday';
}

const ofAll = 'all';

/** What such a message says of a time; or, without one, that none is held any more. */
export function whatItTells(held: Held | undefined): string {
  return held ? [held.id, whenOf(held)].join('|') : [ofAll, 'cancelled'].join('|');
}

/** What it said. The time by its id; undefined where it was about all of them. */
export function readTold({ told = '' }: Pick<Nudge, 'told'>): { heldId?: string; when: When } {
  const [heldId = '', when = ''] = told.split('|');
  return { ...(heldId !== ofAll && { heldId }), when };
}

/** It is owed still. */
export function isOwed({ state }: Pick<Nudge, 'state'>): boolean {
  return state === 'planned' || state === 'claimed';
}

import type { Worker } from '../referral/referral';
import type { Conference, Occurrence } from './conference';

/** Those who come in place of somebody to that time. */
export function standIns({ answers }: Pick<Occurrence, 'answers'>): Worker[] {
  return Object.values(answers).flatMap((answer) =>
    !answer.coming && answer.instead !== undefined ? [answer.instead] : [],
  );
}

/** Object ids of all who come to that time, or to any where none is named; each once. */
export function comers({ attendees, occurrences }: Conference, id?: string): string[] {
  const others = occurrences.filter((one) => id === undefined || one.id === id).flatMap(standIns);
  return [...new Set([...attendees, ...others].map(({ personId }) => personId))];
}

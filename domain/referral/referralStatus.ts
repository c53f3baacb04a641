import { dayInWords, momentInWords } from '../localTime';
import type { Referral, Worker } from './referral';

/** What a status is called, who acts next, and by when. Names no participant. */
export interface StatusInWords {
  label: string;
  next: string;
}

/** `readerId` is spoken to as "you"; `isOfTheWork` are those who may see the details. */
export function statusInWords(
  referral: Referral,
  timeZone: string,
  { readerId, isOfTheWork = false }: { readerId?: string | undefined; isOfTheWork?: boolean } = {},
): StatusInWords {
  const day = (at: string) => dayInWords(at, timeZone);
  switch (referral.status) {
    case 'sent':
      return {
        label: 'Waiting for a link worker',
        next: `The link workers and their Lead act next: one of them takes it by ${day(referral.dueAt)}.`,
      };
    case 'named': {
      const { takenBy, tries, dueAt } = referral;
      // a try is no news for whoever referred: first contact is
      const tried = tries.length === 0 || !isOfTheWork ? '' : ` ${triedInWords(tries.length)}`;
      return {
        label: `With ${named(takenBy, readerId)}`,
        next: `${acts(takenBy, readerId)} next: first contact by ${day(dueAt)}.${tried}`,
      };
    }
    case 'gettingStarted':
      return {
        label: `Getting started with ${named(referral.takenBy, readerId)}`,
        next: `${acts(referral.takenBy, readerId)} next: the next step with the person by ${day(referral.dueAt)}.`,
      };
    case 'closed':
      return {
        label: 'Closed',
        next: `Closed on ${momentInWords(referral.since, timeZone)}. Nothing is left to do.`,
      };
    case 'withdrawn':
      return {
        label: 'Withdrawn',
        next: `Withdrawn on ${momentInWords(referral.since, timeZone)}. Nothing is left to do.`,
      };
  }
}

function triedInWords(times: number): string {
  return times === 1 ? 'Tried once, not reached yet.' : `Tried ${times} times, not reached yet.`;
}

function named({ personId, name }: Worker, readerId: string | undefined): string {
  return personId === readerId ? 'you' : name;
}

function acts({ personId, name }: Worker, readerId: string | undefined): string {
  return personId === readerId ? 'You act' : `${name} acts`;
}

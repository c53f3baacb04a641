import { dayInWords, momentInWords } from '../localTime';
import type { Closed, Referral, Worker } from './referral';

/** What a status is called, who acts next, and by when. Names no participant. */
export interface StatusInWords {
  label: string;
  next: string;
}

interface Reader {
  /** Spoken to as "you". */
  readerId?: string | undefined;
  /** Those who may see the details. For whoever referred, a try or a pause is no news. */
  isOfTheWork?: boolean;
  /** They cover for whoever has it, until that day (yyyy-mm-dd). */
  coversUntil?: string | undefined;
  /** For those who do the work: somebody asks on that day how they are, some weeks after the end. */
  followUpOn?: string | undefined;
}

export function statusInWords(referral: Referral, timeZone: string, reader: Reader = {}): StatusInWords {
  const { readerId, isOfTheWork = false } = reader;
  const day = (at: string) => dayInWords(at, timeZone);
  const acts = (worker: Worker) => whoActs(worker, timeZone, reader);
  switch (referral.status) {
    case 'sent':
      return {
        label: 'Waiting for a link worker',
        next: `The link workers and their Lead act next: one of them takes it by ${day(referral.dueAt)}.`,
      };
    case 'needInfo':
      return {
        label: 'More information needed',
        next: `Whoever referred acts next: an answer to ${named(referral.askedBy, readerId)} by ${day(referral.dueAt)}.`,
      };
    case 'withIntake':
      return {
        label: 'With intake',
        next: `The intake team acts next: they find out about care here by ${day(referral.dueAt)}, and then it goes on.`,
      };
    case 'waiting':
      return {
        label: 'Accepted, waiting for a link worker',
        next: `The Lead acts next: names a link worker. It has waited since ${day(referral.sentAt)}${
          isOfTheWork ? `; a hello is due by ${day(referral.dueAt)}` : ''
        }.`,
      };
    case 'named':
      return {
        label: `With ${named(referral.takenBy, readerId)}`,
        next: `${acts(referral.takenBy)} next: first contact by ${day(referral.dueAt)}.`,
      };
    case 'trying':
      return isOfTheWork
        ? {
            label: `Trying to reach, with ${named(referral.takenBy, readerId)}`,
            next: referral.giveUpAskedAt
              ? `The Lead acts next: do they agree that the person cannot be reached? ${triedInWords(referral.tries.length)}`
              : `${acts(referral.takenBy)} next, by ${day(referral.dueAt)}. ${triedInWords(referral.tries.length)}`,
          }
        : {
            label: `With ${named(referral.takenBy, readerId)}`,
            next:
              referral.referrerAskedAt === undefined || referral.answeredAt
                ? `${acts(referral.takenBy)} next: first contact.`
                : `${referral.takenBy.name} has not reached them yet. Do you know another way? You act next.`,
          };
    case 'gettingStarted':
      return {
        label: `Getting started${withWhom(referral.takenBy, readerId)}`,
        next: started(
          referral.takenBy && acts(referral.takenBy),
          `the next step with the person by ${day(referral.dueAt)}`,
        ),
      };
    case 'paused':
      return isOfTheWork
        ? {
            label: 'Paused',
            next: started(
              referral.takenBy && acts(referral.takenBy),
              `getting in touch again on ${day(referral.dueAt)}`,
            ),
          }
        : {
            label: 'Paused',
            next: started(referral.takenBy && acts(referral.takenBy), 'getting in touch again'),
          };
    case 'closed':
      return ended('Closed', referral.since, timeZone, undefined, asksLater(referral, timeZone, reader));
    case 'notAble':
      return {
        label: 'Not able to accept',
        next: `Answered on ${momentInWords(referral.since, timeZone)}. Whoever referred acts next: tells the person, and what there is instead.`,
      };
    case 'withdrawn':
      return ended('Withdrawn', referral.since, timeZone);
    case 'noContact':
      return ended('Could not make contact', referral.since, timeZone);
    case 'enteredInError':
      return ended('Entered in error', referral.since, timeZone);
    case 'joined':
      return ended('Joined with another referral', referral.since, timeZone, 'They were joined');
  }
}

function ended(
  label: string,
  at: string,
  timeZone: string,
  when = 'It ended',
  left = 'Nothing is left to do.',
): StatusInWords {
  return { label, next: `${when} on ${momentInWords(at, timeZone)}. ${left}` };
}

function asksLater({ takenBy }: Closed, timeZone: string, reader: Reader): string | undefined {
  const { readerId, coversUntil, followUpOn } = reader;
  if (followUpOn === undefined) return undefined;
  const isTheirs = takenBy !== undefined && (takenBy.personId === readerId || coversUntil !== undefined);
  const asks = isTheirs ? 'You ask' : `${takenBy?.name ?? 'The Lead'} asks`;
  return `${asks} how they are on ${dayInWords(followUpOn, timeZone)}.`;
}

function started(acts: string | undefined, what: string): string {
  return acts === undefined ? 'The Lead acts next: names another link worker.' : `${acts} next: ${what}.`;
}

function triedInWords(times: number): string {
  return times === 1 ? 'Tried once, not reached yet.' : `Tried ${times} times, not reached yet.`;
}

function withWhom(worker: Worker | undefined, readerId: string | undefined): string {
  return worker ? ` with ${named(worker, readerId)}` : ', without a link worker';
}

function named({ personId, name }: Worker, readerId: string | undefined): string {
  return personId === readerId ? 'you' : name;
}

function whoActs({ personId, name }: Worker, timeZone: string, { readerId, coversUntil }: Reader): string {
  if (personId === readerId) return 'You act';
  if (coversUntil === undefined) return `${name} acts`;
  return `You cover for ${name} until ${dayInWords(coversUntil, timeZone)}. You act`;
}

import { defaultTitle, repeatsOf } from '../../cards/conference/conferenceNames';
import type { Details } from '../../domain/conference/changeDetails';
import type { Conference } from '../../domain/conference/conference';
import { lengths, mostTitleLetters } from '../../domain/conference/limits';
import { type Plan, withWorker } from '../../domain/conference/planConference';
import { onTheWall } from '../../domain/connection/onTheWall';
import type { Worker } from '../../domain/referral/referral';
import { chosenAmong, written } from '../referral/chosen';

type Typed = Record<string, string>;
const usualLength = 60;

/** What was typed about one to be planned. */
export function planIn(typed: Typed, workers: readonly Worker[]): Plan {
  const often = chosenAmong(repeatsOf, typed['repeats']);
  return {
    title: titleIn(typed),
    ...whenIn(typed),
    minutes: minutesIn(typed),
    everyWeeks: often === 'weekly' ? 1 : often === 'fortnightly' ? 2 : undefined,
    until: (typed['until'] ?? '').trim(),
    attendees: chosenIn(typed, workers),
  };
}

/** What was typed to change one. Whoever planned it goes on to come, while they may. */
export function detailsIn(typed: Typed, { plannedBy }: Conference, workers: readonly Worker[]): Details {
  const planner = workers.find(({ personId }) => personId === plannedBy.personId);
  const chosen = chosenIn(typed, workers);
  return {
    title: titleIn(typed),
    time: onTheWall((typed['time'] ?? '').trim()),
    minutes: minutesIn(typed),
    until: (typed['until'] ?? '').trim(),
    attendees: planner ? withWorker(chosen, planner) : chosen,
  };
}

export function whenIn(typed: Typed) {
  return { on: (typed['on'] ?? '').trim(), time: onTheWall((typed['time'] ?? '').trim()) };
}

function titleIn(typed: Typed): string {
  return written(typed['title'], mostTitleLetters) || defaultTitle;
}
function minutesIn(typed: Typed): number {
  return lengths.find((minutes) => String(minutes) === typed['minutes']) ?? usualLength;
}
function chosenIn(typed: Typed, workers: readonly Worker[]): Worker[] {
  const chosen = (typed['who'] ?? '').split(',');
  return workers.filter(({ personId }) => chosen.includes(personId));
}

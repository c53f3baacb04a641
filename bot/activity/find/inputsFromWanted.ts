import { anyOf } from '../../../cards/activity/find/termChoices';
import type { Wanted } from '../../../domain/activity/search/wanted';
import { weekdaysWithin } from '../../../domain/activity/search/weekdaysWithin';

/** The filters as they stand for something wanted: what `wantedFromInputs` reads again. */
export function inputsFromWanted(wanted: Wanted): Record<string, string> {
  const { words, area = anyOf, cost = anyOf, where = anyOf, vettedOnly = false } = wanted;
  return {
    words: words.join(' '),
    area,
    interest: wanted.interests.join(',') || anyOf,
    days: [...wanted.days, ...weekdaysOfDates(wanted)].join(','),
    times: wanted.times.join(','),
    cost,
    where,
    access: wanted.access.join(','),
    language: wanted.languages.join(',') || anyOf,
    runBy: wanted.runBy.join(','),
    vettedOnly: String(vettedOnly || wanted.trustedOnly === true),
  };
}

/** The filters know days of the week: a day or two are said by theirs. */
function weekdaysOfDates({ from, to }: Wanted): string[] {
  const days = from === undefined || to === undefined ? [] : weekdaysWithin(from, to);
  return days.length <= mostDays ? days : [];
}

const mostDays = 4;

import { anyOf } from '../../../cards/activity/find/termChoices';
import type { Wanted } from '../../../domain/activity/search/wanted';

/** The filters as they stand for something wanted: what `wantedFromInputs` reads again. */
export function inputsFromWanted(wanted: Wanted): Record<string, string> {
  const { words, area = anyOf, cost = anyOf, where = anyOf, vettedOnly = false } = wanted;
  return {
    words: words.join(' '),
    area,
    interest: wanted.interests.join(',') || anyOf,
    days: wanted.days.join(','),
    times: wanted.times.join(','),
    cost,
    where,
    access: wanted.access.join(','),
    language: wanted.languages.join(',') || anyOf,
    runBy: wanted.runBy.join(','),
    vettedOnly: String(vettedOnly),
  };
}

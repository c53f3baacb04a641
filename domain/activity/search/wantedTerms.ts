import type { Wanted } from './wanted';

/** Everything of a search that is ours to keep and to show, by id: never a word that somebody typed, and no place. */
export function wantedTerms(wanted: Wanted): string[] {
  const { interests, access, runBy, languages, days, times, cost, where, vettedOnly, trustedOnly } = wanted;
  return [
    ...interests,
    ...days.map((day) => `day:${day}`),
    ...times.map((time) => `time:${time}`),
    ...access,
    ...runBy,
    ...languages,
    ...(cost === undefined ? [] : [`cost:${cost}`]),
    ...(where === undefined ? [] : [`where:${where}`]),
    ...(trustedOnly ? ['trusted'] : vettedOnly ? ['vetted'] : []),
  ];
}

import { interestsOf } from '../../../whatMatters/interestsOf';
import { mostInterests } from '../../../whatMatters/readInterests';
import { interestTimes, type WhatMatters } from '../../../whatMatters/whatMatters';
import type { Case } from '../../case';
import type { Participant } from '../../participant';

/** Their words in the other case stand where there were none; interests are put together. */
export function joinedWords(own: Participant, other: Participant): Participant {
  const { whatMatters, pronouns, language, accessNeeds, whatHelps, avoid, interpreter } = other;
  return {
    ...(whatMatters && { whatMatters }),
    ...(pronouns && { pronouns }),
    ...(language && { language }),
    ...(accessNeeds && { accessNeeds }),
    ...(whatHelps && { whatHelps }),
    ...(avoid && { avoid }),
    ...(interpreter && { interpreter }),
    ...own,
  };
}

export function joinedWhatMatters(own: Case, other: Case): WhatMatters {
  const { interests: _past, ...theirs } = other.whatMatters ?? {};
  const { interests: _own, ...ours } = own.whatMatters ?? {};
  const interests: WhatMatters['interests'] = {};
  for (const time of interestTimes) {
    const all = [...interestsOf(own)[time], ...interestsOf(other)[time]];
    const isFirst = (words: string, at: number) =>
      all.findIndex((one) => one.toLowerCase() === words.toLowerCase()) === at;
    const kept = all.filter(isFirst).slice(0, mostInterests);
    if (kept.length > 0) interests[time] = kept;
  }
  return { ...theirs, ...ours, ...(Object.keys(interests).length > 0 && { interests }) };
}

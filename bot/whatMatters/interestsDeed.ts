import { interestsForm } from '../../cards/whatMatters/forms/interestsForm';
import { mostInterestLetters, mostInterests, readInterests } from '../../domain/whatMatters/readInterests';
import { interestTimes, type WhatMatters } from '../../domain/whatMatters/whatMatters';
import { aboutDeed } from './aboutDeed';

export const interestsDeed = aboutDeed({
  field: 'interests',
  form: interestsForm,
  first: 'past',
  freeText: interestTimes,
  next: ({ whatMatters }, typed) => {
    const { interests: _before, ...rest } = whatMatters ?? {};
    const interests: WhatMatters['interests'] = {};
    for (const time of interestTimes) {
      const read = readInterests(typed[time]);
      if (!read) return { refusal: 'words-needed' };
      if (read.length > 0) interests[time] = read;
    }
    return { whatMatters: { ...rest, ...(Object.keys(interests).length > 0 && { interests }) } };
  },
  problemAt: { 'words-needed': (typed) => interestTimes.filter((time) => !readInterests(typed[time])) },
  sentence: {
    'words-needed': `That is more than there is room for. At most ${mostInterests} interests, each of at most ${mostInterestLetters} letters, please.`,
  },
});

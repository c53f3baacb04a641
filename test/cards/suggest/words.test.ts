import { doubtWords } from '../../../cards/suggest/doubtWords';
import { whyWords } from '../../../cards/suggest/whyWords';
import type { Aspect } from '../../../domain/activity/suggest/aspect';

const fits = (more: Omit<Aspect, 'stands' | 'worth'>): Aspect => ({ stands: 'fits', worth: 1, ...more });
const not = (more: Omit<Aspect, 'stands' | 'worth'>): Aspect => ({ stands: 'not', worth: -1, ...more });
const unknown = (more: Omit<Aspect, 'stands' | 'worth'>): Aspect => ({
  stands: 'unknown',
  worth: 0,
  ...more,
});

test.each<[Aspect[], string]>([
  [[fits({ what: 'place', isThere: true, km: 3 })], 'in Sunshine'],
  [[fits({ what: 'place', km: 0.4 })], 'about 1 km from Sunshine'],
  [[fits({ what: 'days', ids: ['TH'] }), fits({ what: 'times', ids: ['morning'] })], 'Thursday mornings'],
  [[fits({ what: 'days', ids: ['FR', 'MO'] })], 'on Mondays and Fridays'],
  [[fits({ what: 'times', ids: ['evening'] })], 'in the evening'],
  [[fits({ what: 'cost', cost: 0 })], 'free'],
  [[fits({ what: 'cost', cost: 2.5 })], 'from $2.50'],
  [[fits({ what: 'where', ids: ['online'] })], 'online'],
  [
    [fits({ what: 'access', ids: ['stepFree'] }), fits({ what: 'access', ids: ['auslan'] })],
    'step-free · Auslan',
  ],
  [[fits({ what: 'languages', ids: ['vi', 'ar'] })], 'in Vietnamese and Arabic'],
  [[fits({ what: 'runBy', ids: ['lgbtiqa'] })], 'LGBTIQA+, as they asked'],
  [[not({ what: 'cost', cost: 9 }), unknown({ what: 'access', ids: ['quiet'] })], ''],
])('what fits is said: %#', (aspects, says) => {
  expect(whyWords({ because: [], aspects }, 'Sunshine')).toBe(says);
});

test('what they enjoy comes first, in their own words', () => {
  const because = [
    { time: 'past' as const, words: 'singing' },
    { time: 'present' as const, words: 'tea' },
    { time: 'future' as const, words: 'pottery', widenedTo: ['arts'] },
  ];

  expect(whyWords({ because, aspects: [fits({ what: 'cost', cost: 0 })] }, undefined)).toBe(
    'They used to enjoy “singing” · They enjoy “tea” · They would like to try “pottery”, and this is arts and crafts too · free',
  );
});

test.each<[Aspect[], string]>([
  [[not({ what: 'place', km: 23.4 })], 'About 23 km from Sunshine'],
  [[not({ what: 'place' })], 'Not in Sunshine'],
  [[unknown({ what: 'place' }), unknown({ what: 'cost' }), unknown({ what: 'days' })], ''],
  [[not({ what: 'days', ids: ['MO'] })], 'On Mondays, not on their good days'],
  [[not({ what: 'times', ids: ['evening'] })], 'In the evening, not at their good times'],
  [[not({ what: 'cost', cost: 12 })], 'Costs $12, which is more than suits them'],
  [[not({ what: 'where', ids: ['inPerson'] })], 'Online only'],
  [[not({ what: 'where', ids: ['online'] })], 'Not online'],
  [[not({ what: 'access', ids: ['stepFree'] })], 'Not step-free as far as we know'],
  [
    [unknown({ what: 'access', ids: ['stepFree'] }), unknown({ what: 'access', ids: ['quiet'] })],
    'Please ask about step-free and quiet: nobody has said',
  ],
  [[unknown({ what: 'languages', ids: ['vi'] })], 'Not in Vietnamese as far as we know'],
  [[unknown({ what: 'runBy', ids: ['men'] })], 'For men'],
  [[fits({ what: 'cost', cost: 0 })], ''],
])('what does not fit, or nobody has said: %#', (aspects, says) => {
  expect(doubtWords({ aspects }, 'Sunshine')).toBe(says);
});

test('that they did not want it then is said before all else', () => {
  expect(doubtWords({ aspects: [not({ what: 'cost', cost: 12 })], rests: 'notRightNow' }, undefined)).toBe(
    'They said not right now before; costs $12, which is more than suits them',
  );
});

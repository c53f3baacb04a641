import fc from 'fast-check';
import type { Activity } from '../../../../domain/activity/activity';
import { entryOf } from '../../../../domain/activity/search/entryOf';
import { nothingWanted, timesOfDay, type Wanted, weekdays } from '../../../../domain/activity/search/wanted';
import { accessFeatures } from '../../../../domain/activity/terms/access';
import { interests } from '../../../../domain/activity/terms/interests';
import { runBy } from '../../../../domain/activity/terms/runBy';
import { manyGroups } from '../../../bench/manyGroups';
import { longestWord, oneSlip } from '../../../bench/oneSlip';
import { random } from '../../../bench/random';
import { randomRuns } from '../../../support/randomRuns';
import { directoryOver, openFile, putAll } from './demoDirectory';

const local = 'geelong-queenscliffe';
const all = manyGroups(400);
const store = openFile();
const { directory } = directoryOver(store);

beforeAll(() => putAll(store, all));
afterAll(() => store.close());

const some = <T>(from: readonly T[], maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...from), { maxLength });
const ids = (terms: readonly { id: string }[]) => terms.map(({ id }) => id);
const anyFilters: fc.Arbitrary<Wanted> = fc.record(
  {
    words: fc.constant([]),
    interests: some(ids(interests), 2),
    access: some(ids(accessFeatures), 1),
    runBy: some(ids(runBy), 1),
    languages: fc.constant([]),
    days: some(weekdays, 3),
    times: some(timesOfDay, 2),
    cost: fc.constantFrom('free' as const, 'upTo5' as const, 'upTo10' as const),
    where: fc.constantFrom('online' as const, 'inPerson' as const),
    vettedOnly: fc.constant(true),
  },
  { requiredKeys: ['words', 'interests', 'access', 'runBy', 'languages', 'days', 'times'] },
);

const most = { free: 0, upTo5: 5, upTo10: 10 };
const vetted = ['phoned', 'visited', 'trusted'];

/** Looks at every document, one wish after the other. */
function plainly(wanted: Wanted, several: 'every' | 'some'): string[] {
  const fitting = (activity: Activity) => {
    const has = entryOf(activity, '2026-11-24');
    const status = activity.vetting?.status ?? 'notVisited';
    if (activity.status !== 'active' || status === 'doNotSuggest') return false;
    if (wanted.interests.length > 0 && !wanted.interests[several]((id) => has.interests.includes(id)))
      return false;
    if (!wanted.access.every((id) => has.access.includes(id))) return false;
    if (!wanted.runBy.every((id) => has.runBy.includes(id))) return false;
    if (wanted.days.length > 0 && !has.days.some((day) => wanted.days.includes(day))) return false;
    if (wanted.times.length > 0 && !has.times.some((time) => wanted.times.includes(time))) return false;
    if (
      wanted.cost &&
      !(
        activity.cost_options[0]?.amount !== undefined && activity.cost_options[0].amount <= most[wanted.cost]
      )
    )
      return false;
    if (wanted.where === 'online' && !has.isOnline) return false;
    return !wanted.vettedOnly || vetted.includes(status);
  };
  return all
    .filter(fitting)
    .map(({ id }) => id)
    .sort();
}

describe('filters', () => {
  test('any filters find exactly what a look at every document finds', async () => {
    const found = fc.asyncProperty(anyFilters, async (wanted) => {
      const { shown, total } = await directory.search([local], wanted, { limit: all.length });
      const exact = plainly(wanted, 'every');
      const expected = exact.length > 0 ? exact : plainly(wanted, 'some');

      // then what says so in its text counts, which a look at the marks does not see
      if (expected.length === 0) return;
      expect(shown.map(({ activity }) => activity.id).sort()).toEqual(expected);
      expect(total).toBe(expected.length);
    });
    await fc.assert(found, { numRuns: randomRuns });
  });

  test('pages follow each other without a gap and without a repeat', async () => {
    const whole = await directory.search([local], nothingWanted, { limit: all.length });
    const pages = await Promise.all(
      Array.from({ length: 5 }, (_, page) =>
        directory.search([local], nothingWanted, { from: page * 7, limit: 7 }),
      ),
    );

    expect(pages.flatMap(({ shown }) => shown.map(({ activity }) => activity.id))).toEqual(
      whole.shown.slice(0, 35).map(({ activity }) => activity.id),
    );
    expect(whole.shown.at(-1)?.activity.vetting?.status).toBe('paused');
    expect(whole.shown[0]?.activity.vetting?.status).toBe('trusted');
  });

  test('one slip of the finger in the longest word of a name finds it in nine of ten at least', async () => {
    const next = random(3);
    const sample = all
      .filter(({ status, vetting }) => status === 'active' && vetting?.status !== 'doNotSuggest')
      .slice(0, 150);
    let found = 0;
    for (const { id, name } of sample) {
      const word = longestWord(name);
      const text = name.toLowerCase().replace(word, oneSlip(word, next));
      const { shown } = await directory.search([local], await directory.understand([local], text));
      if (shown.some(({ activity }) => activity.id === id)) found += 1;
    }

    expect(found / sample.length).toBeGreaterThanOrEqual(0.9);
  });
});

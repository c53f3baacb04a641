import fc from 'fast-check';
import { inputsFromWanted } from '../../../../bot/activity/find/inputsFromWanted';
import { wantedFromInputs } from '../../../../bot/activity/find/wantedFromInputs';
import { timesOfDay, type Wanted, weekdays } from '../../../../domain/activity/search/wanted';
import { accessFeatures } from '../../../../domain/activity/terms/access';
import { interests } from '../../../../domain/activity/terms/interests';
import { runBy } from '../../../../domain/activity/terms/runBy';
import { buttonTitles, problemsOn, textOf, untouched } from '../../../support/cardReading';
import { randomRuns } from '../../../support/randomRuns';
import type { Town } from '../../../support/town';
import { garden, openFindTown } from './findTown';

let town: Town;
beforeAll(async () => {
  town = await openFindTown();
});
afterAll(() => town.close());

describe('the filters', () => {
  test('open from a card of results as it was understood, and show what fits', async () => {
    const cleo = await town.person('Cleo Clinic', ['clinician']);
    const filters = await cleo.presses(await cleo.says('activities gardening tuesday'), 'Filters');

    expect(untouched(filters.card)).toMatchObject({ interest: 'gardening', days: 'TU' });
    const results = await cleo.presses(filters.card, 'Show activities', { days: 'SA' });
    expect(textOf(results.card)).toContain('Seedling Swap');
    expect(textOf(results.card)).not.toContain('Creekside Garden Mornings');
    const again = await cleo.presses(results.card, 'Back to filters');
    expect(untouched(again.card)).toMatchObject({ interest: 'gardening', days: 'SA' });
  });

  test('open empty from help, and join the words to what is chosen', async () => {
    const cleo = await town.person('Cleo Clinic', ['clinician']);
    const filters = await cleo.presses(await cleo.says('help'), 'Find activities');
    const results = await cleo.presses(filters.card, 'Show activities', { words: 'choir', days: 'TH' });

    expect(untouched(filters.card)['words']).toBe('');
    expect(textOf(results.card)).toContain('Big Tin Choir');
    expect(textOf(results.card)).toContain('One found.');
  });

  test('go by suburb', async () => {
    const cleo = await town.person('Cleo Clinic', ['clinician']);
    const filters = await cleo.presses(await cleo.says('help'), 'Find activities');
    const near = JSON.stringify(filters.card).match(/"title":"Sunshine","value":"([^"]+)"/)?.[1] ?? 'none';
    const results = await cleo.presses(filters.card, 'Show activities', { area: near });

    expect(textOf(results.card)).toContain('near Sunshine');
    expect(textOf(results.card)).toContain('Creekside Hall');
  });

  test('keep a postcode that was asked for in words', async () => {
    const cleo = await town.person('Cleo Clinic', ['clinician']);
    const filters = await cleo.presses(await cleo.says('activities gardening near 3020'), 'Filters');
    const results = await cleo.presses(filters.card, 'Show activities');

    expect(untouched(filters.card)['area']).toBe('postcode:3020');
    expect(textOf(results.card)).toContain('in 3020');
  });

  test('show only those that the team knows, when asked', async () => {
    const cleo = await town.person('Cleo Clinic', ['clinician']);
    const filters = await cleo.presses(await cleo.says('activities gardening'), 'Filters');
    const results = await cleo.presses(filters.card, 'Show activities', { vettedOnly: 'true' });

    expect(textOf(results.card)).toContain('Creekside Garden Mornings');
    expect(textOf(results.card)).not.toContain('Seedling Swap');
  });

  test('keep everything typed when something is to be mended', async () => {
    const cleo = await town.person('Cleo Clinic', ['clinician']);
    const filters = await cleo.presses(await cleo.says('help'), 'Find activities');
    const inputs = { words: 'x'.repeat(101), area: 'nowhere', days: 'MO', access: 'stepFree' };
    const again = await cleo.presses(filters.card, 'Show activities', inputs);

    expect(Object.keys(problemsOn(again.card)).sort()).toEqual(['area', 'words']);
    expect(untouched(again.card)).toMatchObject(inputs);
  });

  test('page on behind the first five and come to an end', async () => {
    const cleo = await town.person('Cleo Clinic', ['clinician'], 'whittlesea');
    for (let at = 0; at < 7; at += 1)
      await town.store.create('activities', { ...garden, id: `w${at}`, localId: 'whittlesea' });
    const first = await cleo.says('activities gardening');
    const rest = await cleo.presses(first, 'Show more');

    expect(textOf(first)).toContain('7 found. Here are the first 5.');
    expect(textOf(rest.card)).toContain('7 found. Here are 6 to 7.');
    expect(buttonTitles(rest.card)).not.toContain('More');
  });

  test('are closed to who is not staff', async () => {
    const cleo = await town.person('Cleo Clinic', ['clinician']);
    const guest = await town.person('Gus Guest');
    const card = await cleo.in('groupChat').says('activities gardening');

    expect((await guest.in('groupChat').presses(card, 'Filters')).line).toContain(
      'You do not have access here',
    );
  });
});

const some = <V>(values: readonly V[]) => fc.subarray([...values], { maxLength: 3 });
const ids = (terms: readonly { id: string }[]) => some(terms.map(({ id }) => id));
const anyWanted: fc.Arbitrary<Wanted> = fc.record(
  {
    words: fc.constant([]),
    interests: ids(interests),
    access: ids(accessFeatures),
    runBy: ids(runBy),
    languages: fc.constant(['vi']),
    days: some(weekdays),
    times: some(timesOfDay),
    area: fc.constantFrom('town:sunshine', 'postcode:3020'),
    cost: fc.constantFrom('free' as const, 'upTo5' as const, 'upTo10' as const),
    where: fc.constantFrom('online' as const, 'inPerson' as const),
    vettedOnly: fc.constant(true),
  },
  { requiredKeys: ['words', 'interests', 'access', 'runBy', 'languages', 'days', 'times'] },
);

test('whatever is wanted comes back from the form as it went in', () => {
  fc.assert(
    fc.property(anyWanted, (wanted) => {
      const read = wantedFromInputs(inputsFromWanted(wanted));
      expect(read).toEqual({ ok: true, wanted });
    }),
    { numRuns: randomRuns },
  );
});

test('what is on no list is taken as not chosen, whatever somebody sends', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('days', 'cost', 'access', 'where'), fc.string()), (inputs) => {
      const read = wantedFromInputs(inputs);
      expect(read.ok && read.wanted.access.every((id) => accessFeatures.some((term) => term.id === id))).toBe(
        true,
      );
    }),
    { numRuns: randomRuns },
  );
});

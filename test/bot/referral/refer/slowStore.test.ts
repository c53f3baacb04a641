import type { Store } from '../../../../store/store';
import { problemsOn, textOf, untouched } from '../../../support/cardReading';
import { completeReferral } from '../../../support/completeReferral';
import { openTown, type Town } from '../../../support/town';
import type { Person } from '../../../support/townPerson';

const saved = 'We could not confirm it was saved. Press again: it will not be sent twice.';

let town: Town;
let release: () => void;
let slow: 'before' | 'after' | undefined;
beforeEach(async () => {
  slow = undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const storeInFront = (store: Store): Store => ({
    ...store,
    async create(container, document) {
      const when = container === 'cases' ? slow : undefined;
      if (when === 'before') await held;
      const done = await store.create(container, document);
      if (when === 'after') await held;
      return done;
    },
  });
  town = await openTown({ answerWithin: 300, storeInFront });
});
afterEach(async () => {
  release();
  await town.close();
});

const cases = async () => (await town.everything())['cases'] as { id: string; localId: string }[];
const begin = async (person: Person) =>
  (await person.presses(await person.says('refer'), 'Refer a person')).card;

describe.each([
  ['before it has kept the referral', 'before'],
  ['after it has kept the referral', 'after'],
] as const)('a store that is slow %s', (_, when) => {
  test('is answered in time with the form as typed; pressed again, it is sent once', async () => {
    const dana = await town.person('Dana Whitfield', ['clinician']);
    const ana = await town.person('Ana Petrov', ['linkWorker']);
    const form = await begin(dana);
    slow = when;
    const began = Date.now();
    const unsure = await dana.presses(form, 'Send referral', completeReferral);
    slow = undefined;

    expect(Date.now() - began).toBeLessThan(2_500);
    expect(textOf(unsure.card)).toContain(saved);
    expect(untouched(unsure.card)).toEqual(completeReferral);
    expect(problemsOn(unsure.card)).toEqual({});
    const sent = await dana.presses(unsure.card, 'Send referral');
    expect(textOf(sent.card)).toContain('Sent to the link workers');

    release();
    await new Promise((resolve) => setImmediate(resolve));
    await town.quiet();
    expect(await cases()).toHaveLength(1);
    expect(textOf(sent.card)).toContain((await cases())[0]?.id);
    expect(await ana.cards()).toHaveLength(1);
    expect(await dana.cards()).toHaveLength(2);
    expect((await town.everything())['drafts']).toEqual([]);
  });

  test('sends to the Local that was chosen in the form, and to no other', async () => {
    const dana = await town.person('Dana Whitfield', ['clinician'], 'brimbank', 'latrobe');
    const form = await begin(dana);
    slow = when;
    const unsure = await dana.presses(form, 'Send referral', { ...completeReferral, localId: 'latrobe' });
    slow = undefined;

    await dana.presses(unsure.card, 'Send referral');

    release();
    await town.quiet();
    expect((await cases()).map(({ localId }) => localId)).toEqual(['latrobe']);
  });

  test('keeps what was typed, should the dialog be closed', async () => {
    const dana = await town.person('Dana Whitfield', ['clinician']);
    const form = await begin(dana);
    slow = when;
    await dana.presses(form, 'Send referral', completeReferral);

    expect((await town.everything())['drafts']).toMatchObject([{ typed: completeReferral }]);
  });
});

test('the same press delivered twice at once is one case and two equal answers', async () => {
  const dana = await town.person('Dana Whitfield', ['clinician']);
  const press = dana.pressOf(await begin(dana), 'Send referral', completeReferral);

  const [first, second] = await Promise.all([
    dana.deliver(press),
    dana.deliver({ ...press, id: 'in-again' }),
  ]);

  expect(first.raw).toContain('Sent to the link workers');
  expect(second).toEqual(first);
  expect(await cases()).toHaveLength(1);
  expect((await town.everything())['drafts']).toEqual([]);
});

import type { Case } from '../../../../domain/referral/case';
import type { Store } from '../../../../store/store';
import { completeReferral } from '../../../support/completeReferral';
import { openTown, type Town } from '../../../support/town';
import { answered, type Person } from '../../../support/townPerson';

let town: Town;
let dana: Person;
let ana: Person;
let release: () => void;
let isSlow: boolean;
beforeEach(async () => {
  isSlow = false;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const storeInFront = (store: Store): Store => ({
    ...store,
    async create(container, document) {
      if (container === 'cases' && isSlow) await held;
      return store.create(container, document);
    },
  });
  town = await openTown({ answerWithin: 300, storeInFront });
  dana = await town.person('Dana Whitfield', ['clinician']);
  ana = await town.person('Ana Petrov', ['linkWorker']);
});
afterEach(async () => {
  release();
  await town.close();
});

const form = async () => (await dana.presses(await dana.says('refer'), 'Refer a person')).card;
const theCases = async () => ((await town.everything())['cases'] ?? []) as Case[];
const nothingReached = async () => {
  await town.quiet();
  expect(JSON.stringify(await ana.cards())).not.toContain("I'll take it");
};

test.each(['They said no', 'Discard'])('"%s" wins over a send that is still under way', async (no) => {
  isSlow = true;
  const unsure = await dana.presses(await form(), 'Send referral', completeReferral);
  await dana.presses(unsure.card, no);
  isSlow = false;
  release();
  while ((await theCases())[0]?.referral.status !== 'withdrawn') await new Promise(setImmediate);
  await nothingReached();
});

test.each(['They said no', 'Discard'])('"%s" takes back what was sent already, and says so', async (no) => {
  const open = await form();
  await dana.presses(open, 'Send referral', completeReferral);
  const answer = await dana.presses(open, no);
  expect(answer.line).toBe(
    'It had been sent already, and has been withdrawn. Nobody will get in touch about it.',
  );
  expect((await theCases()).map(({ referral }) => referral.status)).toEqual(['withdrawn']);
});

test('a send or a save that Teams delivers after a no does nothing', async () => {
  const open = await form();
  const late = [
    dana.pressOf(open, 'Send referral', completeReferral),
    dana.pressOf(open, 'Save for later', completeReferral),
  ];
  await dana.presses(open, 'They said no');
  for (const press of late)
    expect(answered(await dana.deliver(press)).line).toContain('This form has been discarded.');
  expect(await theCases()).toEqual([]);
  expect(JSON.stringify(await town.everything())).not.toContain('Canary');
  await nothingReached();
});

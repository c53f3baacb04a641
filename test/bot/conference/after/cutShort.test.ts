import { crashingStore } from '../../../support/crashingStore';
import { type AfterTown, id, on, openAfterTown, said } from './afterTown';

let dies = false;
let at: AfterTown;
beforeEach(async () => {
  dies = false;
  const storeInFront = crashingStore(({ deed, container }) =>
    dies && deed === 'replace' && container === 'conferences' ? 'before' : undefined,
  );
  at = await openAfterTown({ storeInFront });
  await at.brings();
});
afterEach(() => at.town.close());

const press = async () => {
  const { card } = await at.decideForm('ana');
  return at.people.ana.pressOf(card, 'Save', { ...said, ...at.todo(1, 'tess') });
};

test('cut between the case and the conference, the same press says it of both, once', async () => {
  const sent = await press();
  dies = true;
  expect((await at.people.ana.deliver(sent)).raw).toContain('Press again');
  expect(await at.talkedOf()).toEqual([]);
  dies = false;
  await at.people.ana.deliver(sent);
  expect(await at.talkedOf()).toEqual([expect.objectContaining({ id: on, discussed: [id] })]);
  expect(await at.actionsOf()).toHaveLength(1);
});

test('a press that never comes again is finished by itself', async () => {
  const sent = await press();
  dies = true;
  await at.people.ana.deliver(sent);
  dies = false;
  await at.town.minute();
  expect(await at.talkedOf()).toEqual([expect.objectContaining({ id: on, discussed: [id] })]);
});

test('two people who decide at once about two cases are both heard', async () => {
  await at.brings('BRI-2AAA');
  await Promise.all([at.decides('ana', {}), at.decides('tess', {}, 'BRI-2AAA')]);
  await at.town.quiet();
  const [held] = await at.talkedOf();
  expect(held?.discussed.toSorted()).toEqual(['BRI-2AAA', id]);
});

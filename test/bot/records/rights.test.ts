import { recordsChanges, recordsViews } from '../../../bot/records/recordsWays';
import { textOf } from '../../support/cardReading';
import { publicPem } from '../../support/publicKeys';
import { openRecordsTown, type RecordsTown } from '../../support/records';

const id = 'BRI-2THS';
const notFound = 'There is nothing here that you can open.';
let at: RecordsTown;
beforeAll(async () => {
  at = await openRecordsTown();
  await at.ended(id);
  await at.asks(at.lou);
});
afterAll(() => at.town.close());

const verbs = [...Object.keys(recordsViews), ...Object.keys(recordsChanges)];
const others = ['dana', 'ana', 'ben', 'ivy', 'tess', 'stuart', 'kay', 'otto'] as const;
test.each(others)('%s learns nothing by any press, and changes nothing', async (name) => {
  const before = await at.town.everything();
  const [asked] = before['approvals'] as { id: string }[];
  const ids = { localId: 'brimbank', exportId: asked?.id ?? '', classId: 'seven' };
  const ticked = { cases: id, gone: 'true', authority: 'PROS 1' };
  const inputs = { ...ticked, reason: 'law', words: 'x', holder: 'x', key: publicPem };
  for (const verb of verbs) {
    const { raw } = await at.presses(name, verb, ids, inputs);
    expect([verb, raw]).toEqual([verb, expect.stringContaining(notFound)]);
    expect(raw).not.toMatch(/EXP-|BRI-/);
  }
  const after = await at.town.everything();
  expect([after['approvals'], after['disposals']]).toEqual([before['approvals'], before['disposals']]);
});

test.each(['dana', 'ana', 'ivy', 'stuart'] as const)(
  'to %s the word is one that the bot does not know',
  async (name) => {
    const known = textOf(await at.people[name].says('xylophone'));
    expect(textOf(await at.people[name].says('records'))).toBe(known);
    expect(textOf(await at.people[name].in('channel').says('records'))).toBe(
      textOf(await at.people[name].in('channel').says('xylophone')),
    );
    expect(textOf(await at.people[name].says('help'))).not.toMatch(/records/i);
  },
);

test('in a room it opens for the one who keeps the records, and the room reads nothing', async () => {
  const room = at.lou.in('channel');
  const said = await room.says('records');
  expect(textOf(said)).not.toMatch(/EXP-|BRI-|ended/);
  expect(textOf((await room.presses(said, 'Open records')).card)).toContain('EXP-');
});

test('who keeps the records of two Locals chooses one', async () => {
  const rae = await at.town.person('Rae Quist', ['lead'], 'brimbank', 'latrobe');
  const which = await at.records(rae);
  expect(textOf(which)).toContain('Brimbank');
  expect(textOf((await rae.presses(which, 'Open')).card)).toContain('Records: Brimbank');
});

test('a Lead who knows the person neither reads of it nor decides; of a restricted one only those named do', async () => {
  await at.ended('BRI-2AAA', { conflicts: [at.lou.id] });
  await at.ended('BRI-2BBB', { restrictedTo: [at.mia.id] });
  const listed = async (who: typeof at.lou) =>
    textOf((await who.presses(await at.records(who), 'See which')).card).match(/BRI-\w{4}(?=:)/g);
  expect(await listed(at.lou)).toEqual([id]);
  expect(await listed(at.mia)).toEqual(['BRI-2AAA', 'BRI-2BBB', id]);
  expect((await at.marks(at.lou, ['BRI-2AAA', 'BRI-2BBB'])).raw).toContain('It is kept for now');
  expect((await at.town.everything())['disposals']).toEqual([]);
  await at.marks(at.pia, ['BRI-2BBB']);
  const theirs = await at.lou.presses(await at.records(at.lou), 'Go through them');
  expect(textOf(theirs.card)).not.toContain('BRI-2BBB');
  expect((await at.answers(at.mia, 'Confirm', ['BRI-2BBB'])).raw).toContain('1 confirmed');
});

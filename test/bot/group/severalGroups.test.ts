import { textOf, untouched } from '../../support/cardReading';
import { openMortalTown } from './mortalTown';

const [id, second] = ['BRI-2THS', 'BRI-2AAA'];
let at: Awaited<ReturnType<typeof openMortalTown>>;
beforeEach(async () => {
  at = await openMortalTown();
});
afterEach(() => at.town.close());

const names = async () => {
  const { found } = await at.town.store.query('groups', { partition: 'brimbank' });
  return found.map(({ document }) => document.name).sort();
};

test('each group that is added from the same card in the chat is another group', async () => {
  const { ben } = at.people;
  const posted = await ben.says('groups');
  for (const name of ['Choir', 'Walks']) {
    const form = await ben.presses(posted, 'Add a group');
    const added = await ben.presses(form.card, 'Add the group', { name, places: '5' });
    expect(textOf(added.card)).toContain(name);
    at.town.passes(24 * 60 * 60_000);
  }
  expect(await names()).toEqual(['Choir', 'Walks']);
});

test('a group that already has the id of a new one is not taken for it', async () => {
  const { ben } = at.people;
  const form = await ben.presses(await ben.says('groups'), 'Add a group');
  const [, nonce = ''] = /"nonce":"(\w+)"/.exec(form.raw) ?? [];
  await at.keepGroup({ id: nonce.slice(0, 12), name: 'Choir' });
  const asked = await ben.presses(form.card, 'Add the group', { name: 'Choir', places: '5' });
  expect(untouched(asked.card)).toMatchObject({ name: 'Choir', places: '5' });
  await ben.presses(asked.card, 'Add the group', { name: 'Another choir' });
  expect(await names()).toEqual(['Another choir', 'Choir']);
});

test('who came to two groups, opened from the same card, is written for both', async () => {
  const { ben } = at.people;
  await at.keep('gettingStarted', id);
  const sessions = [{ id: 'today', on: '2026-11-23', attendance: {} }];
  for (const groupId of ['one', 'two']) {
    await at.keepGroup({ id: groupId, name: groupId, sessions });
    await at.joins(id, groupId);
  }
  const posted = await ben.says('groups');
  for (const groupId of ['one', 'two']) {
    const body = posted.body.filter((row) => JSON.stringify(row).includes(`"groupId":"${groupId}"`));
    const group = await ben.presses({ ...posted, body }, 'Open');
    const card = await ben.presses(group.card, 'Who came');
    await ben.presses(card.card, 'Save', { [`came ${id}`]: 'came' });
  }
  const { connections = [] } = await at.caseOf(id);
  expect(connections.map(({ name, visits }) => [name, visits])).toEqual([
    ['one', 1],
    ['two', 1],
  ]);
});

test('a place that a cut press took does not hide the group, neither from others nor from whose place it is', async () => {
  await at.keep('gettingStarted', id);
  await at.keep('gettingStarted', second);
  await at.keepGroup({ capacity: 1 });
  at.diesBefore(id);
  await at.joins(id);
  at.diesBefore(undefined);
  expect((await at.groupOf()).members).toHaveLength(1);
  const form = async (caseId: string) =>
    textOf((await at.presses('ana', 'group.join.form', { caseId })).card);
  expect(await form(id)).toContain('Tuesday garden group: 1 place free');
  expect(await form(second)).toContain('No small group of this Local has a free place');
  at.town.passes(10 * 60_000);
  expect(await form(second)).toContain('Tuesday garden group: 1 place free');
});

import { buttonTitles, textOf } from '../../support/cardReading';
import type { Name } from '../../support/caseTown';
import { type GroupTown, openGroupTown } from './groupTown';

const [id, second] = ['BRI-2THS', 'BRI-2AAA'];
const sessions = [{ id: 'today', on: '2026-11-23', attendance: {} }];
const canary = /Canary|0491 ?57|BRI-2/;

let at: GroupTown;
beforeEach(async () => {
  at = await openGroupTown();
  await at.keep('gettingStarted', id);
  await at.keep('gettingStarted', second, ({ participant }) => ({
    participant: { ...participant, calledName: 'Canary Rose' },
  }));
  await at.keepGroup({ sessions });
  await at.joins(id);
  await at.joins(second);
  await at.town.quiet();
});
afterEach(() => at.town.close());

/** Another standing of a case, as its own deeds would leave it. */
async function becomes(caseId: string, more: object) {
  const held = await at.town.store.read('cases', 'brimbank', caseId);
  if (!held) throw new Error('There is no case.');
  await at.town.store.replace('cases', held, { ...held.document, ...more });
}
const opens = (name: Name) => at.presses(name, 'group.open');
const changeForm = async (name: Name) => (await at.presses(name, 'group.change.form')).card;

test('those who run it and the Lead see who takes part, each name a view of that case', async () => {
  for (const name of ['ben', 'lou'] as const) {
    const group = await opens(name);
    expect(textOf(group.card)).toMatch(/Who takes part\nCanary Marigold\nCanary Rose/);
    for (const caseId of [id, second])
      expect(await at.town.auditOf(caseId)).toContainEqual(
        expect.objectContaining({ verb: 'group.open', kind: 'view', by: at.people[name].id, allowed: true }),
      );
  }
});

test('a link worker who does not run it sees its days and places, and can change nothing', async () => {
  const before = await at.groupOf();
  const group = await opens('kay');
  expect(textOf(group.card)).toContain('2 of 8 places taken');
  expect(group.raw).not.toMatch(canary);
  expect(buttonTitles(group.card)).toEqual(['All groups']);
  for (const verb of [
    'group.change',
    'group.end',
    'group.sessions',
    'group.cancel',
    'group.attended',
    'group.undo',
  ]) {
    const { raw, card } = await at.presses('kay', verb, { sessionId: 'today' }, { [`came ${id}`]: 'came' });
    expect(textOf(card)).toContain('Only those who run this group, or the Lead, can do that.');
    expect(raw).not.toMatch(canary);
  }
  for (const verb of ['group.attended.form', 'group.change.form'])
    expect((await at.presses('kay', verb, { sessionId: 'today' })).raw).not.toMatch(canary);
  expect(await at.groupOf()).toEqual(before);
  expect((await at.town.auditOf('garden')).filter(({ allowed }) => !allowed)).toHaveLength(6);
});

test.each<Name>(['otto', 'stuart', 'dana', 'ivy', 'tess'])('to %s there is no such group', async (name) => {
  const before = await at.groupOf();
  const none = (await at.presses(name, 'group.open', { groupId: 'none' })).line;
  expect(none).toContain('nothing here');
  const verbs = [
    'open',
    'change',
    'change.form',
    'attended',
    'attended.form',
    'end',
    'undo',
    'add',
    'add.form',
  ];
  for (const verb of verbs) {
    const { line, raw } = await at.presses(name, `group.${verb}`, { sessionId: 'today' });
    expect(line).toBe(none);
    expect(raw).not.toMatch(/garden|Canary/i);
  }
  expect(textOf(await at.people[name].says('groups'))).not.toContain('garden');
  expect(await at.groupOf()).toEqual(before);
});

test('a yes that is taken back hides the name at that very moment, before any job has run', async () => {
  const { consents } = await at.caseOf(id);
  await becomes(id, { consents: { ...consents, refer: { given: false } } });
  const group = await opens('ben');
  expect(textOf(group.card)).not.toContain('Marigold');
  expect(textOf(group.card)).toContain('1 of 8 places taken');
  expect((await at.groupOf()).members.map(({ caseId }) => caseId)).toEqual([second]);
});

test.each<[string, object]>([
  ['knows them privately', { conflicts: ['BEN'] }],
  ['is not among those to whom it is open', { restrictedTo: ['LOU'] }],
  [
    'is not on the care team of somebody held for safety',
    { safetyHold: { at: '2026-11-22T22:10:00.000Z', by: 'x' } },
  ],
])('to whoever %s it is as if they had left, and nothing is written on their case', async (_, more) => {
  const known = JSON.parse(
    JSON.stringify(more).replace('BEN', at.people.ben.id).replace('LOU', at.people.lou.id),
  );
  await becomes(id, known);
  const before = await at.caseOf(id);
  const views = (await at.town.auditOf(id)).length;
  const group = await opens('ben');
  expect(textOf(group.card)).not.toContain('Somebody');
  expect(textOf(group.card)).toContain('1 of 8 places taken');
  expect(textOf(await at.people.ben.says('groups'))).toContain('1 of 8 places taken');
  expect(textOf((await opens('kay')).card)).toContain('2 of 8 places taken');
  expect(group.raw).not.toMatch(/Marigold|BRI-2THS/);
  const card = await at.people.ben.presses(group.card, 'Who came');
  expect(card.raw).not.toMatch(/Marigold|BRI-2THS|somebody|not open/i);
  const fewer = await at.people.ben.presses(await changeForm('ben'), 'Save', { places: '1' });
  expect(textOf(fewer.card)).toContain('1 of 1 place taken: it is full');
  const chosen = { [`came ${id}`]: 'came', [`came ${second}`]: 'came' };
  const saved = await at.presses('ben', 'group.attended', { sessionId: 'today' }, chosen);
  expect(textOf(saved.card)).toContain('Written down: 1 came.');
  expect(await at.caseOf(id)).toEqual(before);
  expect((await at.groupOf()).sessions[0]?.attendance).toEqual({ [second]: 'came' });
  expect(await at.town.auditOf(id)).toHaveLength(views);
});

test('nothing that stands in a chat, is logged or is kept in the group names anybody', async () => {
  const { ben, lou } = at.people;
  const list = await ben.says('groups');
  const inRoom = await ben.in('channel').says('groups');
  expect(JSON.stringify([list, inRoom])).not.toMatch(canary);
  expect(buttonTitles(inRoom)).toEqual(['Open small groups']);
  await opens('ben');
  await at.presses('ben', 'group.attended', { sessionId: 'today' }, { [`came ${id}`]: 'came' });
  await at.town.minute();
  for (const { card } of at.town.connector.sent.filter((one) => one.card))
    expect(JSON.stringify(card)).not.toMatch(/Canary Rose/);
  expect(at.town.logged.join('\n')).not.toMatch(/Canary|garden group/);
  expect(JSON.stringify((await at.town.everything())['groups'])).not.toContain('Canary');
  expect(textOf(await lou.in('groupChat').says('groups'))).toContain('This opens for you alone.');
});

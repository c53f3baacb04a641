import { buttonTitles, textOf } from '../../support/cardReading';
import { type GroupTown, openGroupTown } from './groupTown';

const [id, second] = ['BRI-2THS', 'BRI-2AAA'];
let at: GroupTown;
beforeEach(async () => {
  at = await openGroupTown();
  await at.keep('gettingStarted', id);
  await at.keep('gettingStarted', second);
  await at.keepGroup({
    capacity: 2,
    sessions: [
      { id: 'today', on: '2026-11-23', attendance: {} },
      { id: 'next', on: '2026-11-30', attendance: {} },
    ],
  });
  await at.joins(id);
  await at.joins(second);
});
afterEach(() => at.town.close());

const row = (caseId: string) => `came ${caseId}`;
const dayOf = async (name: 'ana' | 'ben' | 'kay') => textOf(await at.people[name].says('today'));
const idsOf = async (caseId = id) => ({
  caseId,
  connectionId: (await at.caseOf(caseId)).connections?.[0]?.id ?? '',
});
const activityOf = async (caseId = id) => at.presses('ana', 'connection.open', await idsOf(caseId));
const undoIsOver = () => at.town.passes(10 * 60_000);

test('the link worker of those in a group that ended hears of it, and is shown what comes next', async () => {
  const { ana } = at.people;
  await at.presses('ben', 'group.end');
  expect(await dayOf('ana')).not.toContain('A small group');
  undoIsOver();
  const line = 'A small group that 2 people you look after go to has ended.';
  const day = await ana.says('today');
  expect(textOf(day)).toContain('A small group has changed');
  expect(JSON.stringify(day)).not.toMatch(/Canary|garden group/);
  for (const name of ['ben', 'kay'] as const) expect(await dayOf(name)).not.toContain('small group');
  const kind = await ana.presses(day, 'Show');
  expect(textOf(kind.card)).toContain(line);
  const who = await ana.presses(kind.card, 'See who');
  expect(textOf(who.card)).toMatch(/Tuesday garden group\nThis group has ended\.[\s\S]*BRI-2/);
  expect(await at.town.auditOf(id)).toContainEqual(
    expect.objectContaining({ verb: 'groups.changed', kind: 'view', by: ana.id }),
  );

  const activity = await ana.presses(who.card, 'Open');
  expect(textOf(activity.card)).toContain('This group has ended.');
  expect(buttonTitles(activity.card)).toEqual(
    expect.arrayContaining(['It has ended for them', 'Another small group', 'Suggest activities']),
  );
  const leave = await ana.presses(activity.card, 'It has ended for them');
  await ana.presses(leave.card, 'Save', { how: 'groupEnded' });
  await at.presses('ana', 'group.leave', await idsOf(second), { how: 'groupEnded' });
  for (const caseId of [id, second])
    expect((await at.caseOf(caseId)).connections).toMatchObject([{ state: 'groupEnded' }]);
  expect(await dayOf('ana')).not.toContain('small group');
});

test('nobody else is shown whose people go to a group that ended', async () => {
  await at.presses('ben', 'group.end');
  undoIsOver();
  for (const name of ['ben', 'kay', 'otto', 'dana'] as const) {
    const { raw } = await at.presses(name, 'groups.changed');
    expect(raw).not.toMatch(/Canary|BRI-2|garden group/);
  }
});

test('who came up to the end can still be written down, by whoever ran it', async () => {
  const { ben } = at.people;
  await at.presses('ben', 'group.end');
  at.town.passes(24 * 60 * 60_000);
  const group = await ben.presses(await ben.says('groups'), 'Open');
  expect(textOf(group.card)).toContain('This group has ended.');
  const card = await ben.presses(group.card, 'Who came');
  await ben.presses(card.card, 'Save', { [row(id)]: 'came' });
  expect((await at.caseOf(id)).connections).toMatchObject([{ visits: 1 }]);
  const later = await at.presses('ben', 'group.attended', { sessionId: 'next' }, { [row(id)]: 'came' });
  expect(textOf(later.card)).toContain('That does not go with how the group stands now.');
});

test('a session that is cancelled reads so on the visits of those who go, and is told of; on again, no more', async () => {
  const visit = { on: '2026-11-30' };
  await at.presses('ana', 'connection.book', await idsOf(), visit);
  expect(textOf((await activityOf()).card)).not.toContain('ancelled');
  await at.presses('ben', 'group.cancel', { sessionId: 'next' });
  expect(textOf((await activityOf()).card)).toMatch(/Monday 30 November: .*cancelled/i);
  expect(textOf((await activityOf(second)).card)).toContain('Cancelled by the group: Monday 30 November');
  undoIsOver();
  expect(textOf((await at.presses('ana', 'groups.changed')).card)).toContain('Cancelled: Monday 30 November');
  expect(await dayOf('ana')).toContain('A small group has changed');
  expect((await at.caseOf(id)).connections?.[0]?.sessions[0]).not.toHaveProperty('result');

  await at.presses('ben', 'group.session', { sessionId: 'next' }, visit);
  undoIsOver();
  expect(textOf((await activityOf()).card)).not.toContain('ancelled');
  expect(await dayOf('ana')).not.toContain('small group');
});

test('whoever comes back to a place that was given on keeps it, and those who run it and their link worker know', async () => {
  await at.keep('gettingStarted', 'BRI-2BBB');
  const left = await at.presses('ana', 'group.leave', await idsOf(), { how: 'notRightNow' });
  await at.joins('BRI-2BBB');
  await at.people.ana.presses(left.card, 'Undo');
  await at.town.quiet();

  const group = await at.presses('ben', 'group.open');
  expect(textOf(group.card)).toContain('2 places, and 3 people: it is full');
  expect(textOf(group.card)).toContain('One more takes part than there are places');
  expect(textOf((await activityOf()).card)).toContain('their place had been given on');
  expect(textOf((await activityOf(second)).card)).not.toContain('given on');
  const form = await at.people.ben.presses(group.card, 'Change');
  const same = await at.people.ben.presses(form.card, 'Save', { name: 'Shed group' });
  expect(textOf(same.card)).toContain('✓ Changed.');
  const fewer = await at.presses(
    'ben',
    'group.change',
    {},
    { name: 'Shed', places: '1', runBy: at.people.ben.id },
  );
  expect(textOf(fewer.card)).toContain('no fewer than');
  expect(await at.groupOf()).toMatchObject({ name: 'Shed group', capacity: 2 });
});

import { buttonTitles, problemsOn, textOf, untouched } from '../../support/cardReading';
import { type GroupTown, openGroupTown } from './groupTown';

let at: GroupTown;
beforeEach(async () => {
  at = await openGroupTown();
});
afterEach(() => at.town.close());

const typed = { name: '**Walking** group', place: 'Lake gate', places: '6' };

/** Ben makes one, as a person comes to it. */
async function made() {
  const { ben } = at.people;
  const form = await ben.presses(await ben.says('groups'), 'Add a group');
  return ben.presses(form.card, 'Add the group', typed);
}

test('a link worker makes a group, runs it, and plans it weekly around the holidays', async () => {
  const { ben } = at.people;
  const added = await made();
  expect(textOf(added.card)).toContain('✓ The group is added.');
  expect(textOf(added.card)).toMatch(
    /\*\*Walking\*\* group[\s\S]*Lake gate[\s\S]*Ben Okafor[\s\S]*0 of 6 places taken/,
  );

  const form = await ben.presses(added.card, 'Add sessions');
  const planned = await ben.presses(form.card, 'Add', { first: '2026-12-11', time: '10:00', weeks: '4' });
  expect(textOf(planned.card)).toContain(
    '✓ 2 sessions are added. Left out, as it is a public holiday: Friday 25 December; Friday 1 January.',
  );
  const list = await ben.says('groups');
  expect(textOf(list)).toContain('Next: Friday 11 December at 10:00 am');
  expect(textOf(list)).toContain('0 of 6 places taken');
});

test('what is to be mended stands beside the field, with all that was typed', async () => {
  const { ben } = at.people;
  const form = await ben.presses(await ben.says('groups'), 'Add a group');
  const asked = await ben.presses(form.card, 'Add the group', { ...typed, places: 'some' });
  expect(problemsOn(asked.card)).toEqual({ places: expect.stringContaining('how many places') });
  expect(untouched(asked.card)).toMatchObject({ ...typed, places: 'some', runBy: ben.id });
  const unnamed = await ben.presses(asked.card, 'Add the group', { places: '6', name: ' ' });
  expect(problemsOn(unnamed.card)).toEqual({ name: expect.stringContaining('what it is called') });
  const nobody = await ben.presses(unnamed.card, 'Add the group', {
    name: 'Walks',
    runBy: at.people.dana.id,
  });
  expect(problemsOn(nobody.card)).toEqual({ runBy: expect.stringContaining('who runs it') });
  expect((await at.town.everything())['groups']).toEqual([]);
});

test('pressed twice it is made once', async () => {
  const { ben } = at.people;
  const form = await ben.presses(await ben.says('groups'), 'Add a group');
  const press = ben.pressOf(form.card, 'Add the group', typed);
  const [one, two] = await Promise.all([ben.deliver(press), ben.deliver(press)]);
  expect(two.raw).toBe(one.raw);
  expect((await at.town.everything())['groups']).toHaveLength(1);
});

test('it is changed, a session moved and cancelled, it ends, and each is taken back', async () => {
  const { ben } = at.people;
  await at.keepGroup({ sessions: [{ id: 'first', on: '2026-12-01', time: '10:00', attendance: {} }] });
  const opens = async () => (await at.presses('ben', 'group.open')).card;
  const back = async (card: Parameters<typeof ben.presses>[0]) => {
    const undone = await ben.presses(card, 'Undo');
    expect(textOf(undone.card)).toContain('✓ Taken back.');
    expect(textOf(undone.card)).toContain('Tuesday garden group');
    expect(textOf(undone.card)).toContain('Tuesday 1 December at 10:00 am');
    expect(buttonTitles(undone.card)).not.toContain('Undo');
  };

  const change = await ben.presses(await opens(), 'Change');
  const changed = await ben.presses(change.card, 'Save', { name: 'Shed group', place: '' });
  expect(textOf(changed.card)).toContain('Shed group');
  expect(textOf(changed.card)).not.toContain('library');
  await back(changed.card);

  const move = await ben.presses(await opens(), 'Move or cancel');
  const late = await ben.presses(move.card, 'Save the day', { on: '2026-11-01' });
  expect(problemsOn(late.card)).toEqual({ on: expect.stringContaining('today or a day after') });
  const moved = await ben.presses(late.card, 'Save the day', { on: '2026-12-02', time: '' });
  expect(textOf(moved.card)).toContain('Next: Wednesday 2 December');
  await back(moved.card);

  const cancel = await ben.presses(await opens(), 'Move or cancel');
  const cancelled = await ben.presses(cancel.card, 'Cancel this session');
  expect(textOf(cancelled.card)).toContain('Tuesday 1 December at 10:00 am · cancelled');
  await back(cancelled.card);

  const sure = await ben.presses(await opens(), 'End the group');
  const ended = await ben.presses(sure.card, 'End the group');
  expect(textOf(ended.card)).toContain('This group has ended.');
  expect(textOf(await ben.says('groups'))).toContain('This group has ended.');
  expect(textOf(await at.people.kay.says('groups'))).toContain('There is no small group yet.');
  await back(ended.card);
  expect(textOf(await ben.says('groups'))).toContain('Tuesday garden group');
});

test('after ten minutes, or once somebody else did something, nothing is taken back', async () => {
  await at.keepGroup();
  const changed = await at.presses('ben', 'group.end');
  at.town.passes(10 * 60_000);
  const late = await at.people.ben.presses(changed.card, 'Undo');
  expect(textOf(late.card)).toContain('too late to undo');
  expect((await at.groupOf()).endedAt).toBeDefined();
});

test('who changed it is in the audit within the minute, and no name of a person is in it', async () => {
  await at.keepGroup();
  await at.presses('ben', 'group.end');
  await at.town.minute();
  expect(await at.town.writesTo('garden')).toMatchObject([
    { verb: 'group.end', by: at.people.ben.id, as: 'linkWorker', allowed: true },
  ]);
  expect((await at.groupOf()).audit).toEqual([]);
  expect(await at.groupOf()).not.toHaveProperty('wakeAt');
});

test('two who change it at the same moment are both heard', async () => {
  await at.keepGroup();
  const details = { name: 'Shed group', places: '8', runBy: at.people.ben.id };
  await Promise.all([
    at.presses('ben', 'group.sessions', {}, { first: '2026-12-01', weeks: '1' }),
    at.presses('lou', 'group.change', {}, details),
  ]);
  expect(await at.groupOf()).toMatchObject({
    name: 'Shed group',
    sessions: [{ on: '2026-12-01' }],
    revision: 3,
  });
});

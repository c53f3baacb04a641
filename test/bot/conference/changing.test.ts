import { buttonTitles, problemsOn, textOf, untouched } from '../../support/cardReading';
import { type ConferenceTown, openConferenceTown } from './conferenceTown';

let at: ConferenceTown;
beforeEach(async () => {
  at = await openConferenceTown();
  await at.keepConference();
});
afterEach(() => at.town.close());

const on = '2026-11-26';
const opens = async (id = on) => (await at.pressesOn('lou', 'conference.open', { on: id })).card;
/** Taken back, it stands as it stood. */
async function takenBack(card: Parameters<typeof at.people.lou.presses>[0]) {
  const undone = await at.people.lou.presses(card, 'Undo');
  expect(textOf(undone.card)).toContain('✓ Taken back.');
  expect(textOf(undone.card)).toContain('Thursday 26 November, 10:00 am (AEDT)');
  expect(textOf(undone.card)).not.toMatch(/moved|cancelled/);
  expect(buttonTitles(undone.card)).not.toContain('Undo');
}

test('one time is moved and taken back', async () => {
  const { lou } = at.people;
  const form = await lou.presses(await opens(), 'Move this time');
  expect(untouched(form.card)).toMatchObject({ on, time: '10:00' });
  const moved = await lou.presses(form.card, 'Move it', { on: '2026-11-27', time: '14:30' });
  expect(textOf(moved.card)).toContain('✓ Moved. Everyone who comes is told.');
  expect(textOf(moved.card)).toContain(
    'Friday 27 November, 2:30 pm (AEDT)\nMoved from Thursday 26 November.',
  );
  await takenBack(moved.card);
});

test('moved, those who had said that they come are asked again', async () => {
  await at.pressesOn('ana', 'conference.coming', { on });
  await at.pressesOn('dana', 'conference.cannot', { on }, { instead: at.people.ben.id });
  const moved = await at.pressesOn('lou', 'conference.move', { on }, { on: '2026-11-27', time: '10:00' });
  expect(textOf(moved.card)).toContain('0 of 4 have said that they come.');
  expect(textOf(moved.card)).toContain('Dana Whitfield (Ben Okafor comes instead)');
});

test.each([
  ['on', { on: '', time: '10:00' }, 'today or a day after it'],
  ['on', { on, time: '10:00' }, 'That is so already'],
  ['time', { on, time: '' }, 'choose a time'],
  ['time', { on: '2026-11-23', time: '08:00' }, 'has passed already'],
  ['time', { on: '2027-10-03', time: '02:10' }, 'clocks go forward'],
  ['time', { on: '2026-12-03', time: '10:00' }, 'held at that time already'],
])('a move that cannot be stands beside %s: %j', async (input, typed, says) => {
  const form = await at.pressesOn('lou', 'conference.move', { on }, typed);
  expect(problemsOn(form.card)).toEqual({ [input]: expect.stringContaining(says) });
  expect(untouched(form.card)).toMatchObject(typed);
  expect((await at.conferenceOf()).revision).toBe(1);
});

test('a time that falls on a public holiday is held on another day', async () => {
  await at.pressesOn('lou', 'conference.cancel', {});
  await at.keepConference({ id: 'friday', on: '2026-11-27', title: 'Friday round' });
  const ids = { conferenceId: 'friday', on: '2026-12-25' };
  const open = await at.pressesOn('lou', 'conference.open', ids);
  expect(textOf(open.card)).toContain('Not held, as it is a public holiday.');
  const form = await at.people.lou.presses(open.card, 'Hold it on another day');
  const moved = await at.people.lou.presses(form.card, 'Move it', { on: '2026-12-23', time: '10:00' });
  expect(textOf(moved.card)).toContain(
    'Wednesday 23 December, 10:00 am (AEDT)\nMoved from Friday 25 December.',
  );
});

test('one time is cancelled, taken back, and held after all', async () => {
  const { lou } = at.people;
  const sure = await lou.presses(await opens(), 'Cancel this time');
  const cancelled = await lou.presses(sure.card, 'Cancel this time');
  expect(textOf(cancelled.card)).toContain('✓ This time is cancelled. Everyone who comes is told.');
  expect(textOf(cancelled.card)).toContain('10:00 am (AEDT)\nCancelled.');
  expect(textOf(await at.people.ana.says('conference'))).toContain('Thursday 3 December');
  await takenBack(cancelled.card);
  const again = await at.pressesOn('lou', 'conference.cancelOne', { on });
  at.town.passes(11 * 60_000);
  const form = await lou.presses(again.card, 'Hold it on another day');
  const held = await lou.presses(form.card, 'Move it');
  expect(textOf(held.card)).not.toContain('Cancelled');
  expect(textOf(await at.people.ana.says('conference'))).toContain('Thursday 26 November');
});

test('all of it is cancelled and taken back; nothing more can be changed then', async () => {
  const { lou } = at.people;
  const sure = await lou.presses(await opens(), 'Cancel all');
  const cancelled = await lou.presses(sure.card, 'Cancel every time');
  expect(textOf(cancelled.card)).toContain('This case conference is cancelled.');
  expect(buttonTitles(cancelled.card)).toEqual(['All conferences', 'Undo']);
  for (const verb of ['move', 'cancelOne', 'change', 'coming', 'cannot'])
    expect(textOf((await at.pressesOn('lou', `conference.${verb}`, { on })).card)).toMatch(
      /does not go with how this time stands/,
    );
  expect(textOf(await at.people.ana.says('conference'))).toContain('None is planned that you come to.');
  await takenBack(cancelled.card);
});

test('title, time, length, end and people are changed and taken back', async () => {
  const { lou, ana, ben } = at.people;
  const form = await lou.presses(await opens(), 'Change');
  expect(untouched(form.card)).toMatchObject({
    title: 'Thursday case conference',
    time: '10:00',
    minutes: '60',
    until: '',
  });
  const inputs = {
    title: 'Team round',
    time: '11:15',
    minutes: '30',
    until: '2026-12-17',
    who: `${ana.id},${ben.id}`,
  };
  const changed = await lou.presses(form.card, 'Save', inputs);
  expect(textOf(changed.card)).toContain('Team round\nThursday 26 November, 11:15 am (AEDT)');
  expect(textOf(changed.card)).toContain(
    '30 minutes · Every week on Thursday, until Thursday 17 December 2026',
  );
  expect(textOf(changed.card)).toContain('Not answered yet (3): \nLou Marsh, Ana Petrov, Ben Okafor');
  expect(textOf(changed.card)).not.toContain('24 December');
  expect(textOf(await at.people.dana.says('conference'))).toContain('None is planned');
  await takenBack(changed.card);
  const again = await lou.presses(await opens(), 'Change');
  const late = await lou.presses(again.card, 'Save', { ...inputs, until: '2026-11-01' });
  expect(problemsOn(late.card)).toEqual({ until: expect.stringContaining('last day') });
});

test('a form that was open while somebody else changed it keeps both', async () => {
  const form = await at.people.lou.presses(await opens(), 'Change');
  await at.pressesOn(
    'lou',
    'conference.change',
    {},
    { title: 'Shed round', time: '10:00', minutes: '60', who: at.people.ana.id },
  );
  const stale = await at.people.lou.presses(form.card, 'Save', { title: 'Team round' });
  expect(textOf(stale.card)).toContain('This was changed while you were writing.');
  expect(textOf(stale.card)).toContain('It says now: \nShed round');
  const saved = await at.people.lou.presses(stale.card, 'Save');
  expect(await at.conferenceOf()).toMatchObject({
    title: 'Team round',
    attendees: [{ name: 'Lou Marsh' }, { name: 'Ana Petrov' }],
  });
  expect(textOf(saved.card)).toContain('Team round');
});

test('after ten minutes, or once somebody else did something, nothing is taken back', async () => {
  const moved = await at.pressesOn('lou', 'conference.move', { on }, { on: '2026-11-27', time: '10:00' });
  await at.pressesOn('ana', 'conference.coming', { on });
  expect(textOf((await at.people.lou.presses(moved.card, 'Undo')).card)).toContain('too late to undo');
  const cancelled = await at.pressesOn('lou', 'conference.cancelOne', { on });
  at.town.passes(10 * 60_000);
  expect(textOf((await at.people.lou.presses(cancelled.card, 'Undo')).card)).toContain('too late to undo');
});

test('two who change it at the same moment are both heard', async () => {
  await Promise.all([
    at.pressesOn('lou', 'conference.move', { on }, { on: '2026-11-27', time: '10:00' }),
    at.pressesOn('ana', 'conference.coming', { on: '2026-12-03' }),
    at.pressesOn('dana', 'conference.cannot', { on: '2026-12-10' }),
  ]);
  expect((await at.conferenceOf()).occurrences).toMatchObject([
    { id: on, movedTo: { on: '2026-11-27' } },
    { id: '2026-12-03', answers: { [at.people.ana.id]: { coming: true } } },
    { id: '2026-12-10', answers: { [at.people.dana.id]: { coming: false } } },
  ]);
});

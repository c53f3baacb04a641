import { type MessageTown, openMessageTown } from './messageTown';

// the town begins on Monday 23 November 2026 at ten past nine; Melbourne is 11 hours ahead of UTC, 10 in winter
const wednesdayTen = '2026-11-24T23:00:00.000Z';
const halfPastNine = '2026-11-25T22:30:00.000Z';
let at: MessageTown;
beforeEach(async () => {
  at = await openMessageTown();
});
afterEach(() => at.town.close());

const minuteBefore = (moment: string) => new Date(Date.parse(moment) - 60_000).toISOString();
const prepares = (day: string, zone = 'AEDT') => `Case conference ${day}, 10:00 am (${zone})`;
const brief = (zone = 'AEDT') => `Case conference at 10:00 am (${zone})`;

test('a day before everybody who comes gets what to prepare, and half an hour before the way to their brief', async () => {
  await at.brings('BRI-2THS');
  await at.brings('BRI-2WTH', {}, 'ben');
  await at.planned();
  await at.until(minuteBefore(wednesdayTen));
  for (const name of ['ana', 'dana', 'lou'] as const) expect(at.toldTo(name)).toEqual([]);
  await at.until(wednesdayTen);
  expect(at.toldTo('ana')).toEqual([
    [
      'Case conference tomorrow, 10:00 am (AEDT)',
      'Thursday case conference',
      '1 of your cases comes up: BRI-2THS.',
      'Prepare',
    ].join('\n'),
  ]);
  expect(at.toldTo('dana')[0]).toContain('None of your cases comes up so far.');
  await at.until(minuteBefore(halfPastNine));
  expect(at.headings('ana')).toHaveLength(1);
  await at.until(halfPastNine);
  for (const name of ['ana', 'dana', 'lou'] as const)
    expect(at.headings(name)).toEqual([prepares('tomorrow'), brief()]);
  expect(at.toldTo('ben')).toEqual([]);
  await at.until('2026-11-26T06:00:00.000Z');
  expect(at.headings('ana')).toHaveLength(2);
  // and the week after it once more
  await at.until('2026-12-01T23:00:00.000Z');
  await at.until('2026-12-02T22:30:00.000Z');
  expect(at.headings('ana')).toEqual([prepares('tomorrow'), brief(), prepares('tomorrow'), brief()]);
});

// each with the zone in which it is held, and the instants at which both messages come
test.each([
  ['a Monday', '2026-11-30', 'Monday 30 November', 'AEDT', '2026-11-26T23:00', '2026-11-29T22:30'],
  [
    'the day after Melbourne Cup Day',
    '2027-11-03',
    'Wednesday 3 November',
    'AEDT',
    '2027-10-31T23:00',
    '2027-11-02T22:30',
  ],
  [
    'the Monday on which the clocks are back',
    '2027-04-05',
    'Monday 5 April',
    'AEST',
    '2027-04-01T23:00',
    '2027-04-04T23:30',
  ],
  [
    'the Monday on which they are forward',
    '2027-10-04',
    'Monday 4 October',
    'AEDT',
    '2027-10-01T00:00',
    '2027-10-03T22:30',
  ],
])(
  'for %s they come on the last working day before it, and half an hour before',
  async (_, on, day, zone, due, soon) => {
    await at.plannedOnce(on);
    await at.until(minuteBefore(`${due}:00.000Z`));
    expect(at.headings('ana')).toEqual([]);
    await at.until(`${due}:00.000Z`);
    expect(at.headings('ana')).toEqual([prepares(day, zone)]);
    await at.until(minuteBefore(`${soon}:00.000Z`));
    expect(at.headings('ana')).toHaveLength(1);
    await at.until(`${soon}:00.000Z`);
    expect(at.headings('ana')).toEqual([prepares(day, zone), brief(zone)]);
  },
);

test('a time of the rule that falls on a holiday is not told of', async () => {
  await at.planned({ on: '2026-12-25', repeats: { everyWeeks: 1 } });
  await at.until('2026-12-23T23:00:00.000Z');
  await at.until('2026-12-24T22:30:00.000Z');
  // nor the one a week later, on New Year’s Day
  await at.until('2026-12-30T23:00:00.000Z');
  await at.until('2026-12-31T22:30:00.000Z');
  expect(at.headings('ana')).toEqual([]);
  await at.until('2027-01-06T23:00:00.000Z');
  expect(at.headings('ana')).toEqual([prepares('tomorrow')]);
});

test('before their day begins it waits for it; whoever works in the afternoon alone is told then', async () => {
  const { ana } = at.people;
  const form = await ana.presses(await ana.says('leave'), 'Change hours or leave');
  await ana.presses(form.card, 'Save', { days: '2,4', from: '13:00', to: '16:00' });
  await at.planned();
  await at.until('2026-11-24T01:59:00.000Z');
  expect(at.headings('ana')).toEqual([]);
  // Tuesday at one
  await at.until('2026-11-24T02:00:00.000Z');
  expect(at.headings('ana')).toEqual([prepares('Thursday 26 November')]);
  // and the brief whatever their hours
  await at.until(halfPastNine);
  expect(at.headings('ana')).toEqual([prepares('Thursday 26 November'), brief()]);
});

test('cancelled an hour before: they are told at once, and no brief comes', async () => {
  await at.planned();
  await at.until(wednesdayTen);
  await at.until('2026-11-25T22:00:00.000Z');
  await at.pressesOn('lou', 'conference.cancelOne', { on: '2026-11-26' });
  await at.town.quiet();
  expect(at.headings('ana')).toEqual([prepares('tomorrow'), 'A case conference is cancelled']);
  await at.until(halfPastNine);
  await at.until('2026-11-25T23:30:00.000Z');
  expect(at.headings('ana')).toHaveLength(2);
  expect(at.headings('dana')).toHaveLength(2);
  // whoever cancelled it needs no word of it
  expect(at.headings('lou')).toEqual([prepares('tomorrow')]);
});

test('what waits for the morning is silent where it is cancelled in the evening', async () => {
  await at.until('2026-11-25T08:00:00.000Z');
  await at.planned();
  await at.pressesOn('lou', 'conference.cancelOne', { on: '2026-11-26' });
  // nine in the morning
  await at.until('2026-11-25T22:00:00.000Z');
  await at.until(halfPastNine);
  expect(at.headings('lou')).toEqual([]);
  expect(at.headings('dana').filter((heading) => heading !== 'A case conference is cancelled')).toEqual([]);
});

test('moved on the same day: told at once, and the new time is nudged', async () => {
  await at.planned();
  await at.until(wednesdayTen);
  await at.until('2026-11-25T22:15:00.000Z');
  await at.pressesOn('lou', 'conference.move', { on: '2026-11-26' }, { on: '2026-11-26', time: '14:00' });
  await at.town.quiet();
  expect(at.headings('ana')).toEqual([prepares('tomorrow'), 'A case conference has moved']);
  expect(at.toldTo('ana')[1]).toContain('It was: \nThursday 26 November, 10:00 am (AEDT)');
  expect(at.toldTo('ana')[1]).toContain('Now: \nThursday 26 November, 2:00 pm (AEDT)');
  await at.until(halfPastNine);
  await at.until('2026-11-26T02:29:00.000Z');
  expect(at.headings('ana')).toHaveLength(2);
  await at.until('2026-11-26T02:30:00.000Z');
  expect(at.headings('ana').at(-1)).toBe('Case conference at 2:00 pm (AEDT)');
  // who moved it has been told once what to prepare, and now again for the new time
  expect(at.headings('lou')).toEqual([
    prepares('tomorrow'),
    'Case conference today, 2:00 pm (AEDT)',
    'Case conference at 2:00 pm (AEDT)',
  ]);
});

test('what comes too late does not come: not what to prepare once the brief is due, nor the brief once it has begun', async () => {
  await at.planned();
  await at.until('2026-11-25T22:45:00.000Z');
  expect(at.headings('ana')).toEqual([brief()]);
  await at.until('2026-12-02T23:00:00.000Z');
  expect(at.headings('ana')).toEqual([brief()]);
});

test('no message holds a name, and its lock screen says what it is alone', async () => {
  await at.brings('BRI-2THS');
  await at.planned();
  await at.until(wednesdayTen);
  await at.until(halfPastNine);
  const sent = at.town.connector.sent.filter(({ summary }) => summary === 'A case conference');
  expect(sent).toHaveLength(6);
  const { participant } = await at.caseOf('BRI-2THS');
  for (const { raw } of sent) {
    expect(raw).not.toContain(participant.calledName);
    expect(raw).not.toContain('What would help?');
  }
});

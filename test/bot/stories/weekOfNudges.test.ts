import { openAgain } from '../../../cards/referral/openAgain';
import { buttonTitles, textOf } from '../../support/cardReading';
import { anyNonce } from '../../support/caseTown';
import type { Sent } from '../../support/connector';
import { toastsOf, until } from '../../support/owed';
import type { Person } from '../../support/townPerson';
import { type DayTown, morningsOf, openDayTown } from '../day/dayTown';

let day: DayTown;
beforeEach(async () => {
  day = await openDayTown();
});
afterEach(() => day.town.close());

/** A time of a day in November, in Melbourne. */
const at = (date: number, time: string) => new Date(`2026-11-${date}T${time}:00+11:00`).toISOString();
const newestMorning = (who: Person) => morningsOf(day.town, who).at(-1)?.card;
const spoke = (line: string) => ({ result: 'spoke', line });

async function opens(who: Person, id: string) {
  return who.presses(openAgain(id, 'brimbank', anyNonce), 'Open again');
}

test('a link worker’s week: two are rung, one is put off, a colleague covers, and on Friday she hears of it', async () => {
  const { town, ana, ben, keep, dayOf } = day;
  await keep('BRI-2222', 'Mei', '2026-11-20');
  await keep('BRI-3333', 'Ravi', '2026-11-23');
  await keep('BRI-4444', 'Una', '2026-11-23');
  await keep('BRI-5555', 'Tom', '2026-11-25');

  await town.minute();
  expect(toastsOf(town, ana)).toHaveLength(1);
  expect(textOf(newestMorning(ana))).toContain('3 people to check in with');
  const mei = await ana.presses(newestMorning(ana), 'Start');
  expect(textOf(mei.card)).toContain('· BRI-2222');
  const ravi = await ana.presses(mei.card, 'Save and next person', spoke('Found the library by herself.'));
  expect(textOf(ravi.card)).toContain('✓ Saved: Mei');
  const una = await ana.presses(ravi.card, 'Save and next person', spoke('Would like company on the bus.'));
  const end = await ana.presses(una.card, 'Put off until tomorrow');
  expect(textOf(end.card)).toContain('That was everyone for today. 2 done, 1 put off.');
  await town.quiet();
  expect(await dayOf(ana)).toContain('✓ 2 done');
  expect(await dayOf(ana)).not.toMatch(/Mei|Ravi|Una/);
  expect(toastsOf(town, ana)).toHaveLength(1);

  const form = await ana.presses(await ana.says('leave'), 'Change hours or leave');
  const leave = { leaveFrom: '2026-11-24', leaveUntil: '2026-11-26', coverId: ben.id };
  expect((await ana.presses(form.card, 'Save', leave)).line).toMatch(/^Saved/);
  await until(town, at(24, '09:00'));
  expect(textOf(newestMorning(ben))).toContain('Una');
  await until(town, at(25, '09:00'));
  const wednesday = textOf(newestMorning(ben));
  expect(wednesday).toContain('Wednesday 25 November');
  expect(wednesday).toContain('You cover for: \nAna Petrov, until Thursday 26 November');
  expect(wednesday).toMatch(/Una[\s\S]*Tom/);
  const first = await ben.presses(newestMorning(ben), 'Start');
  const second = await ben.presses(
    first.card,
    'Save and next person',
    spoke('Took the bus with a neighbour.'),
  );
  await ben.presses(second.card, 'No answer');
  await town.quiet();

  await until(town, at(26, '09:00'));
  expect(morningsOf(town, ana)).toHaveLength(1);
  await until(town, at(27, '09:00'));
  expect(morningsOf(town, ana)).toHaveLength(2);
  expect(textOf(newestMorning(ana))).toContain('Friday 27 November');
  const happened = await ana.presses(newestMorning(ana), 'What happened');
  expect(textOf(happened.card)).toContain('Your leave: Tuesday 24 November until Thursday 26 November.');
  expect(textOf(happened.card)).toMatch(/BRI-4444: \nUna[\s\S]*Took the bus with a neighbour\./);
  expect(textOf(happened.card)).toMatch(/BRI-5555: \nTom/);
  for (const { summary } of town.connector.sent) expect(summary ?? '').not.toMatch(/Mei|Ravi|Una|Tom|BRI-/);
});

test('a person says no at ten on Wednesday, and nothing about them is sent after', async () => {
  const { town, ana, dana, lou, keep } = day;
  await keep('BRI-2222', 'Xanthe', '2026-11-25');
  await keep('BRI-3333', 'Ravi', '2026-11-25');
  await until(town, at(25, '09:00'));
  expect(textOf(newestMorning(ana))).toContain('Xanthe');

  await until(town, at(25, '10:00'));
  const before = town.connector.sent.length;
  const details = await opens(dana, 'BRI-2222');
  const form = await dana.presses(details.card, 'Withdraw');
  await dana.presses(form.card, 'Withdraw the referral', { reason: 'consentWithdrawn' });
  await town.quiet();
  for (const [date, time] of [
    [25, '15:00'],
    [26, '09:00'],
    [27, '09:00'],
    [30, '09:00'],
  ] as const)
    await until(town, at(date, time));

  const after = town.connector.sent.slice(before);
  expect(after.length).toBeGreaterThan(0);
  for (const { raw } of after) expect(raw).not.toContain('Xanthe');
  for (const who of [ana, lou])
    for (const { card } of morningsOf(town, who).slice(1)) expect(textOf(card)).not.toContain('BRI-2222');
  for (const who of [ana, lou, dana]) {
    const cards = [...(await who.cards()), await who.says('today')];
    expect(cards.map(textOf).join('\n')).not.toContain('Xanthe');
  }
  expect(textOf(newestMorning(ana))).toContain('1 person to check in with\nRavi');
});

test('the Lead sees one worker who cannot be reached, and one case without a next step', async () => {
  const { town, ben, lou, keep } = day;
  const weeksAgo = '2026-11-09T00:00:00.000Z';
  await keep('BRI-2222', 'Noa', undefined, (made) => ({ referral: { ...made.referral, since: weeksAgo } }));
  await keep('BRI-3333', 'Kit', '2026-11-23', {}, { holder: 'ben' });
  // he has removed the app: nothing can be posted to him, nor a chat be opened
  const toBen = ({ raw, path, conversationId }: Sent) =>
    conversationId === `a:${ben.id}` || (path.endsWith('/v3/conversations') && raw.includes(ben.id));
  for (let times = 0; times < 20; times += 1)
    town.connector.refuseNext({ status: 403, code: 'BotNotInConversationRoster', when: toBen });
  await town.minute();
  expect(morningsOf(town, ben)).toEqual([]);

  await until(town, at(24, '09:00'));
  const morning = newestMorning(lou);
  expect(textOf(morning)).toContain('1 case needs a next step (it has none)');
  expect(textOf(morning)).toContain('1 colleague cannot be reached');
  expect(textOf(morning)).not.toMatch(/Noa|Kit/);
  expect(buttonTitles(morning)).toContain('Show');
  const nudges = textOf(await lou.says('nudges'));
  expect(nudges).toContain('Ben Okafor\n⚠ Cannot be reached: the app is not installed.');
  expect(nudges).not.toMatch(/Noa|Kit|BRI-/);
});

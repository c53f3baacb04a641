import { textOf } from '../../support/cardReading';
import { goesOnLeave, listOf, minutes, owed, posting, toastsOf, waiting } from '../../support/owed';
import { refer } from '../../support/refer';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

const [today, soon] = ['2026-11-23', '2026-12-04'];
let town: Town;
let dana: Person;
let ana: Person;
let ben: Person;
let lou: Person;
beforeEach(async () => {
  town = await openTown();
  dana = await town.person('Dana Whitfield', ['clinician']);
  ana = await town.person('Ana Petrov', ['linkWorker']);
  ben = await town.person('Ben Okafor', ['linkWorker']);
  lou = await town.person('Lou Marsh', ['lead']);
  for (const one of [ana, ben, lou]) await one.says('help');
});
afterEach(() => town.close());

const toldOf = (who: Person, reference: string) =>
  toastsOf(town, who).filter(({ card }) => textOf(card).includes(reference)).length;
const away = (...all: Person[]) => Promise.all(all.map((one) => goesOnLeave(one, today, soon)));
async function opens(who: Person) {
  return (await who.presses(await who.says('queue'), 'See who it is')).card;
}
const toIntake = { careStatus: 'notYet' };

test('while one link worker is there the Lead is not told; when all are away, they are', async () => {
  await away(ana);
  const first = await refer(dana);
  await town.quiet();
  expect([toldOf(ben, first), toldOf(lou, first)]).toEqual([1, 0]);
  // what waits already is looked after as soon as the last of them is away
  await away(ben);
  await town.quiet();
  expect(toldOf(lou, first)).toBe(1);
  const second = await refer(dana, { calledName: 'Another' });
  await minutes(town, 61);
  expect(toldOf(lou, second)).toBe(1);
});

test('when one is away and the other is refused by Teams, the Lead is told', async () => {
  await away(ana);
  town.connector.refuseNext({ status: 403, when: posting(ben, waiting) });
  const reference = await refer(dana);
  await town.quiet();
  expect(toldOf(lou, reference)).toBe(1);
});

test('when the one link worker who is there knows the person, the Lead is told, and they are not', async () => {
  await away(ana);
  const reference = await refer(dana);
  await ben.presses(await ben.cardSaying(waiting), "I'll take it");
  const own = await ben.cardSaying('You have this referral');
  await minutes(town, 61);
  await ben.presses((await ben.presses(own, 'Open')).card, 'I know this person');
  await town.quiet();
  expect(toldOf(lou, reference)).toBe(1);
  await minutes(town, 61);
  expect(await listOf(ben)).not.toContain(reference);
  expect((await owed(town, ben)).filter(({ state }) => state === 'planned')).toEqual([]);
});

describe('somebody who does not receive care here yet', () => {
  test('is told of to the intake people alone', async () => {
    const ivy = await town.person('Ivy Chen', ['intake']);
    const reference = await refer(dana, toIntake);
    await town.quiet();
    expect(await listOf(ivy)).toContain('For intake');
    expect([ivy, ana, ben, lou].map((one) => toldOf(one, reference))).toEqual([1, 0, 0, 0]);
  });

  test('is told of to the Lead where there are no intake people, and stands in their list', async () => {
    const reference = await refer(dana, toIntake);
    await town.quiet();
    expect(toldOf(lou, reference)).toBe(1);
    expect(await listOf(lou)).toContain('For intake');
    const opened = await lou.presses(await lou.cardSaying(waiting), 'See who it is');
    await lou.presses(opened.card, 'They receive care here');
    await town.quiet();
    expect(await listOf(ana)).toContain(reference);
    expect(await listOf(lou)).not.toContain('For intake');
  });

  test('is told of to the Lead too while the intake people are away', async () => {
    const ivy = await town.person('Ivy Chen', ['intake']);
    await away(ivy);
    const reference = await refer(dana, toIntake);
    await town.quiet();
    expect(await listOf(lou)).toContain(reference);
    expect(toldOf(ivy, reference)).toBe(0);
  });

  test('is told of to the Lead when Teams refuses the intake people', async () => {
    const ivy = await town.person('Ivy Chen', ['intake']);
    town.connector.refuseNext({ status: 403, when: ({ raw }) => raw.includes(ivy.id) });
    const reference = await refer(dana, toIntake);
    await town.quiet();
    expect(toldOf(lou, reference)).toBe(1);
    expect(await listOf(lou)).toContain(reference);
  });

  test('is not told of to the Lead any more once an intake person is back', async () => {
    const ivy = await town.person('Ivy Chen', ['intake']);
    await goesOnLeave(ivy, today, today);
    town.passes(9 * 3_600_000);
    const reference = await refer(dana, toIntake);
    await minutes(town, 2);
    town.passes(15 * 3_600_000);
    await minutes(town, 2);
    expect(toldOf(ivy, reference)).toBe(1);
    expect(toldOf(lou, reference)).toBe(0);
    expect((await owed(town, lou)).filter(({ wakeAt }) => wakeAt)).toEqual([]);
  });
});

describe('where the only Lead knows the person', () => {
  let meg: Person;
  beforeEach(async () => {
    meg = await town.person('Meg Alder', ['lead'], 'latrobe');
    await meg.says('help');
  });
  const louKnowsThem = async () => lou.presses(await opens(lou), 'I know this person');

  test("a Lead of another Local is told, and finds it in their list; the Local's own Lead is told nothing", async () => {
    await away(ana, ben);
    const reference = await refer(dana);
    await town.quiet();
    const before = toldOf(lou, reference);
    await louKnowsThem();
    await town.quiet();
    expect(toldOf(meg, reference)).toBe(1);
    expect(await listOf(meg)).toContain('For the Lead to decide');
    expect(await listOf(lou)).not.toContain(reference);
    await minutes(town, 90);
    expect(toldOf(lou, reference)).toBe(before);
  });

  test('what waits anew is told to that Lead, when no link worker is there', async () => {
    await away(ana, ben);
    const reference = await refer(dana);
    await louKnowsThem();
    await town.quiet();
    const details = await meg.presses(await meg.cardSaying(waiting), 'See who it is');
    const form = await meg.presses(details.card, 'Ask the referrer');
    await meg.presses(form.card, 'Ask', { question: 'Which mornings?' });
    await town.quiet();
    expect(await listOf(meg)).not.toContain(reference);
    const answer = await dana.presses(await dana.cardSaying('Your referral'), 'Answer');
    await dana.presses(answer.card, 'Send answer', { answer: 'Tuesdays.' });
    await minutes(town, 62);
    expect(toldOf(meg, reference)).toBe(2);
    expect(await listOf(meg)).toContain(reference);
  });

  test('a link worker of the Local who is there is told, and that Lead is not told twice', async () => {
    const reference = await refer(dana);
    await louKnowsThem();
    await minutes(town, 62);
    expect([toldOf(ana, reference), toldOf(meg, reference)]).toEqual([1, 1]);
  });
});

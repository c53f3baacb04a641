import type { Card } from '../../../cards/card';
import { textOf } from '../../support/cardReading';
import { minutes, owed, posting, toastsOf, tries, waiting } from '../../support/owed';
import { refer } from '../../support/refer';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

const accepted = 'It is accepted';
let town: Town;
let dana: Person;
let ana: Person;
beforeEach(() => open());
afterEach(() => town.close());

async function open(options: Parameters<typeof openTown>[0] = {}) {
  town = await openTown(options);
  dana = await town.person('Dana Whitfield', ['clinician']);
  ana = await town.person('Ana Petrov', ['linkWorker']);
  await ana.says('help');
}
/** What somebody has read by itself besides their own cards that follow: the news. */
const newsOf = (who: Person) =>
  toastsOf(town, who)
    .map(({ card }) => textOf(card))
    .filter((text) => text.startsWith('**Referral'));
async function taken(typed: Record<string, string> = {}) {
  const reference = await refer(dana, typed);
  await opensAndPresses(ana, await ana.says('queue'), reference, "I'll take it");
  await town.quiet();
  return reference;
}
async function opensAndPresses(who: Person, card: Card, reference: string, title: string) {
  const row = { ...card, body: card.body.filter((one) => JSON.stringify(one).includes(`**${reference}**`)) };
  return who.presses((await who.presses(row, 'See who it is')).card, title);
}
describe('somebody who refers and takes referrals', () => {
  let col: Person;
  beforeEach(async () => {
    col = await town.person('Col Ng', ['clinician', 'linkWorker']);
    await col.says('help');
  });
  async function takenFromCol(calledName: string) {
    const reference = await refer(col, { calledName });
    await opensAndPresses(ana, await ana.says('queue'), reference, "I'll take it");
    await town.quiet();
    return reference;
  }
  const messages = () => toastsOf(town, col).filter(({ card }) => !textOf(card).includes('Your referral'));

  test('gets the list and the news within an hour of each other in neither order', async () => {
    await refer(dana);
    await takenFromCol('Their own');
    await minutes(town, 59);
    expect(messages()).toHaveLength(1);
    await minutes(town, 2);
    expect(messages().map(({ card }) => textOf(card).includes(accepted))).toEqual([false, true]);
  });

  test('gets both in turn while both go on and on', async () => {
    for (let hour = 0; hour < 6; hour += 1) {
      await refer(dana, { calledName: `Waits ${hour}` });
      await takenFromCol(`Own ${hour}`);
      await minutes(town, 60);
    }
    const [lists, news] = [tries(town, col, waiting), tries(town, col, accepted)];
    expect(lists + news).toBeLessThanOrEqual(7);
    expect(Math.min(lists, news)).toBeGreaterThanOrEqual(3);
  });
});

test('news that Teams refuses for now is told together with what came meanwhile, and nothing twice', async () => {
  const busy = { status: 429, headers: { 'retry-after': '600' } };
  const first = await taken();
  town.connector.refuseNext({ ...busy, when: posting(dana, accepted) });
  await minutes(town, 10);
  const second = await taken({ calledName: 'Another' });
  await minutes(town, 90);
  const arrived = newsOf(dana);
  for (const reference of [first, second])
    expect(arrived.filter((text) => text.includes(reference))).toHaveLength(1);
});

test('news that nobody can tell of whether it arrived is sent once more, all of it, and then shown', async () => {
  for (const status of [503, 'cut'] as const)
    town.connector.refuseNext({ status, when: posting(dana, accepted) });
  await taken();
  await taken({ calledName: 'Another' });
  await minutes(town, 90);
  expect(tries(town, dana, accepted)).toBe(2);
  const told = (await owed(town, dana)).filter(({ kind }) => kind === 'referral.taken');
  expect(told.map(({ state, ambiguous }) => [state, ambiguous])).toEqual([
    ['uncertain', 2],
    ['uncertain', 2],
  ]);
});

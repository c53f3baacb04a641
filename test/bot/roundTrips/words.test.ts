import { commandWords } from '../../../bot/door/commands';
import { type CaseTown, openCaseTown } from '../../support/caseTown';
import { memoryStore } from '../../support/memoryStore';
import { roundTrips } from '../../support/roundTrips';

const most = 4;
const trips = roundTrips();
let at: CaseTown;
beforeAll(async () => {
  at = await openCaseTown({ store: memoryStore(), storeInFront: trips.inFront });
  await at.keep('gettingStarted', 'BRI-2THS');
  await at.keep('sent', 'BRI-2AAA');
  // where somebody writes for the first time, it is kept
  for (const by of ['lou', 'ana', 'dana'] as const) await at.people[by].says('hello');
  // the audit of thirty days is read once in a process
  await at.presses('lou', 'access.open', {});
  await at.town.quiet();
});
afterAll(() => at.town.close());

const more: Record<string, string> = {
  summary: 'BRI-2THS',
  audit: 'BRI-2THS',
  find: 'Canary',
  activities: 'choir',
};
const said = [...commandWords.map((word) => `${word} ${more[word] ?? ''}`.trim()), 'hello', 'find BRI-2THS'];

test.each(said)('"%s" asks the store in few rounds, whoever says it', async (words) => {
  for (const by of ['lou', 'ana', 'dana'] as const) {
    const { sent } = at.town.connector;
    const before = sent.length;
    const { rounds } = await trips.during(
      () => at.people[by].says(words),
      () => sent.length > before,
    );
    await at.town.quiet();
    expect({ by, rounds }).toEqual({ by, rounds: rounds.slice(0, most) });
  }
});

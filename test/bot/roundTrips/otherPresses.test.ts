import { caseDeeds } from '../../support/caseDeeds';
import { type CaseTown, openCaseTown } from '../../support/caseTown';
import { changeVerbs, viewVerbs } from '../../support/everyVerb';
import { memoryStore } from '../../support/memoryStore';
import { mostRounds } from '../../support/mostRounds';
import { roundTrips } from '../../support/roundTrips';

const id = 'BRI-2THS';
const other = 'BRI-2AAA';
const trips = roundTrips();
let at: CaseTown;
beforeAll(async () => {
  at = await openCaseTown({ store: memoryStore(), storeInFront: trips.inFront });
  await at.keep('gettingStarted', id);
  await at.keep('gettingStarted', other);
  // the audit of thirty days is read once in a process
  await at.presses('lou', 'access.open', {});
  await at.town.quiet();
});
afterAll(() => at.town.close());

const onACase = new Set(caseDeeds.map(({ verb }) => verb));
const others = [...viewVerbs, ...changeVerbs].filter((verb) => !onACase.has(verb));

test.each(others)('%s asks the store in few rounds, of a Lead and a link worker', async (verb) => {
  for (const by of ['lou', 'ana'] as const) {
    const ids = {
      caseId: id,
      other,
      groupId: 'walks',
      conferenceId: 'thursday',
      personId: at.people.tess.id,
    };
    const { rounds } = await trips.during(() => at.presses(by, verb, ids));

    expect({ by, rounds }).toEqual({ by, rounds: rounds.slice(0, mostRounds(verb)) });
  }
});

import { caseDeeds } from '../../support/caseDeeds';
import { type CaseTown, openCaseTown } from '../../support/caseTown';
import type { CaseDeed } from '../../support/deeds/caseDeed';
import { pressesTo } from '../../support/deeds/pressesTo';
import { memoryStore } from '../../support/memoryStore';
import { mostRounds } from '../../support/mostRounds';
import { type Rounds, roundTrips } from '../../support/roundTrips';

const id = 'BRI-2THS';
const other = 'BRI-2AAA';
const trips = roundTrips();
let at: CaseTown;
beforeAll(async () => {
  at = await openCaseTown({ store: memoryStore(), storeInFront: trips.inFront });
});
beforeEach(() => at.forgetAll());
afterAll(() => at.town.close());

const named = ({ verb, by, event }: CaseDeed) => `${by} ${verb} (${event})`;
const ofEachVerb = [...new Map(caseDeeds.map((deed) => [deed.verb, deed])).values()];

test.each(ofEachVerb.map((deed): [string, CaseDeed] => [named(deed), deed]))(
  '%s, and what leads there, asks the store in few rounds',
  async (_, deed) => {
    if (deed.withOther) {
      await at.keep('sent', other);
      const { participant } = await at.caseOf(other);
      await at.forgetAll();
      await at.keep('gettingStarted', other, { participant, ...deed.withOther(at, id) });
    }
    await at.keep(deed.status, id, deed.more?.(at, { id, other }));
    const before = await at.caseOf(id);
    await at.town.quiet();

    const taken: [verb: string, rounds: Rounds][] = [];
    await pressesTo(at, deed, id, other, async (verb, press) => {
      const { answer, rounds } = await trips.during(press);
      taken.push([verb, rounds]);
      return answer;
    });

    const done = (await at.caseOf(id)).timeline.slice(before.timeline.length);
    expect(done.map(({ event }) => event)).toEqual([deed.event]);
    for (const [verb, rounds] of taken) {
      expect(rounds.length).toBeGreaterThan(0);
      expect({ verb, rounds }).toEqual({ verb, rounds: rounds.slice(0, mostRounds(verb)) });
    }
  },
);

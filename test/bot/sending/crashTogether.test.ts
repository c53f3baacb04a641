import type { Nudge } from '../../../domain/notice/nudge';
import { textOf } from '../../support/cardReading';
import { type Crash, crashingStore } from '../../support/crashingStore';
import { owed, posting, toastsOf, until, waiting } from '../../support/owed';
import { randomRuns } from '../../support/randomRuns';
import { refer } from '../../support/refer';
import { openTown } from '../../support/town';
import type { Person } from '../../support/townPerson';

const evening = '2026-11-23T07:00:00.000Z';
const morning = '2026-11-23T22:00:00.000Z';
const ended = ['delivered', 'withdrawn', 'uncertain'];

interface Trouble {
  /** The write of that morning at which it dies, on which side of it. */
  at: number;
  side: 'before' | 'after';
  /** What Teams answers first to the list and to the news. */
  status?: 503 | 'cut' | 429;
}

/** In the evening three referrals are left waiting and three are taken: Ana is owed a list, Dana is owed news. */
async function morningWith({ at, side, status }: Trouble) {
  let count = Number.NEGATIVE_INFINITY;
  const crash: Crash = () => {
    count += 1;
    return count - 1 === at ? side : undefined;
  };
  const town = await openTown({ storeInFront: crashingStore((write) => crash(write)) });
  const dana = await town.person('Dana Whitfield', ['clinician']);
  const ana = await town.person('Ana Petrov', ['linkWorker']);
  const ben = await town.person('Ben Okafor', ['linkWorker']);
  for (const one of [dana, ana, ben]) await one.says('help');
  await until(town, evening);
  const taken: string[] = [];
  const waits: string[] = [];
  for (let one = 0; one < 3; one += 1) {
    taken.push(await refer(dana, { calledName: `Taken ${one}` }));
    const opened = await ben.presses(await ben.says('queue'), 'See who it is');
    await ben.presses(opened.card, "I'll take it");
    await town.quiet();
  }
  for (let one = 0; one < 3; one += 1) waits.push(await refer(dana, { calledName: `Waits ${one}` }));
  await town.quiet();
  if (status)
    for (const [who, says] of [
      [ana, waiting],
      [dana, 'It is accepted'],
    ] as const)
      town.connector.refuseNext({ status, when: posting(who, says) });
  count = 0;
  await until(town, morning);
  const made = count;
  for (let left = 20; left > 0; left -= 1) {
    town.passes(9 * 60_000);
    await town.minute();
  }
  return { town, dana, ana, taken, waits, writes: made };
}

type Morning = Awaited<ReturnType<typeof morningWith>>;

/** Everyone has read everything, or it is said to be uncertain; and no line came a third time. */
async function expectNothingLost({ town, dana, ana, taken, waits }: Morning) {
  for (const nudge of await owed(town)) {
    expect(ended).toContain(nudge.state);
    expect(nudge).not.toHaveProperty('wakeAt');
    if (nudge.state === 'delivered') expect(nudge.ambiguous).toBeLessThanOrEqual(1);
  }
  await expectTold(dana, taken, 'referral.taken');
  await expectTold(ana, waits, 'referral.waiting');

  async function expectTold(who: Person, references: string[], kind: string) {
    const nudges = new Map<string, Nudge>(
      (await owed(town, who)).map((one) => [`${one.kind} ${one.subject.id}`, one]),
    );
    const texts = toastsOf(town, who)
      .map(({ card }) => textOf(card))
      .filter((text) => text.startsWith(kind === 'referral.taken' ? '**Referral' : waiting));
    for (const reference of references) {
      const nudge = nudges.get(`${kind} ${reference}`);
      const copies = texts.filter((text) => text.includes(reference)).length;
      if (nudge?.state !== 'uncertain') expect(copies).toBeGreaterThanOrEqual(1);
      expect(copies).toBeLessThanOrEqual(2);
    }
  }
}

async function expectWholeWith(trouble: Trouble): Promise<number> {
  const found = await morningWith(trouble);
  try {
    await expectNothingLost(found);
    return found.writes;
  } catch (error) {
    throw new Error(`With ${JSON.stringify(trouble)}: ${String(error)}`);
  } finally {
    await found.town.close();
  }
}

// the host tells of each failure on the console, and here there are many
beforeAll(() => void jest.spyOn(console, 'error').mockImplementation());
afterAll(() => jest.restoreAllMocks());

test('without trouble each gets one message', async () => {
  const found = await morningWith({ at: -1, side: 'before' });
  try {
    await expectNothingLost(found);
    const [first] = toastsOf(found.town, found.ana);
    for (const reference of found.waits) expect(textOf(first?.card)).toContain(reference);
    expect(toastsOf(found.town, found.ana)).toHaveLength(1);
    expect((await owed(found.town)).every(({ ambiguous }) => ambiguous === 0)).toBe(true);
  } finally {
    await found.town.close();
  }
});

test.each([undefined, 503, 429] as const)(
  'wherever it dies among the writes of a message of several (Teams first answers %s), nothing is lost',
  async (status) => {
    const trouble = { ...(status && { status }) };
    const writes = await expectWholeWith({ at: -1, side: 'before', ...trouble });
    expect(writes).toBeGreaterThan(15);
    const step = randomRuns > 1000 ? 1 : status ? 5 : 2;
    for (let at = 0; at < writes; at += step)
      for (const side of (['before', 'after'] as const).filter(
        (_, one) => randomRuns > 1000 || one === at % 2,
      ))
        await expectWholeWith({ at, side, ...trouble });
  },
  300_000,
);

import { nonceAfter } from '../../../bot/nonce';
import type { Case } from '../../../domain/referral/case';
import { textOf } from '../../support/cardReading';
import { completeReferral } from '../../support/completeReferral';
import { crashingStore } from '../../support/crashingStore';
import { owed, posting, tries } from '../../support/owed';
import { randomRuns } from '../../support/randomRuns';
import { openTown } from '../../support/town';
import { type Answered, answered, type Person } from '../../support/townPerson';

// the host tells of each failure on the console, and here there are many
beforeAll(() => void jest.spyOn(console, 'error').mockImplementation());
afterAll(() => jest.restoreAllMocks());

const presses = ['referral.send', 'referral.take', 'referral.firstContact', 'referral.close'];
const events = ['sent', 'taken', 'spoke', 'closed'];
/** What a message of each kind says. */
const says: Record<string, string> = {
  'referral.waiting': 'Waiting for you',
  'referral.yours': 'You have this referral',
  'referral.taken': 'It is accepted',
  'referral.firstContact': 'have spoken',
  'referral.closed': 'the referral is closed',
  'referral.status': 'Your referral BRI',
};

interface Trouble {
  /** The writes that fail, by their number from the start of the loop, and on which side of them it dies. */
  writes: Map<number, 'before' | 'after'>;
  /** The messages and redraws that Teams answers badly, by their number. */
  posts: Map<number, 429 | 503 | 'cut'>;
}

/** The whole loop, every press made again until it is confirmed, and then some hours. */
async function loopWith({ writes, posts }: Trouble) {
  let count = -1_000_000;
  const town = await openTown({ storeInFront: crashingStore(() => writes.get(count++)) });
  const dana = await town.person('Dana Whitfield', ['clinician']);
  const ana = await town.person('Ana Petrov', ['linkWorker']);
  const lou = await town.person('Lou Marsh', ['lead']);
  for (const one of [dana, ana, lou]) await one.says('help');
  const form = await dana.presses(await dana.says('refer'), 'Refer a person');
  const begin = town.connector.sent.length;
  for (const [at, status] of posts)
    town.connector.refuseNext({ status, when: (one) => town.connector.sent.indexOf(one) === begin + at });
  count = 0;

  const sent = await untilConfirmed(dana, () => dana.pressOf(form.card, 'Send referral', completeReferral));
  expect(JSON.stringify(sent.card)).toContain('Sent to the link workers');
  const { cases = [] } = await town.everything();
  const id = (cases as Case[])[0]?.id ?? '';
  const own = { verb: '', ids: { localId: 'brimbank', caseId: id } };
  const does = (verb: string, nonce: string, inputs: object) => () =>
    ana.envelope({
      type: 'invoke',
      name: 'task/submit',
      value: { data: { ...own, verb, nonce: nonceAfter(nonce), ...inputs } },
    });
  await untilConfirmed(ana, does('referral.take', 'take-it-now', {}));
  await town.quiet();
  await untilConfirmed(ana, does('referral.firstContact', 'spoke-now', { result: 'spoke' }));
  await town.quiet();
  await untilConfirmed(ana, does('referral.close', 'close-now', { outcome: 'ownNetwork' }));
  await town.quiet();
  const made = count;
  for (let sweeps = 0; sweeps < 3 || (sweeps < 60 && (await isSomethingDue())); sweeps += 1) {
    // the trouble ends some day
    if (sweeps === 2) count = -1_000_000;
    town.passes(9 * 60_000);
    await town.minute();
  }
  return { town, dana, ana, id, writes: made };

  async function isSomethingDue() {
    const { nudges = [], placements = [], cases: left = [] } = await town.everything();
    return [...nudges, ...placements, ...left].some((one) => (one as { wakeAt?: string }).wakeAt);
  }
  async function untilConfirmed(who: Person, press: () => unknown): Promise<Answered> {
    const activity = press() as { id: string };
    for (let again = 0; again < 20; again += 1) {
      const answer = answered(await who.deliver({ ...activity, id: `${activity.id}-${again}` }));
      if (!answer.raw.includes('could not confirm')) return answer;
      await town.minute();
    }
    throw new Error('It was never confirmed.');
  }
}

type Loop = Awaited<ReturnType<typeof loopWith>>;

/** Nothing lost, and no effect twice. */
async function expectWhole({ town, dana, ana, id }: Loop, may: { uncertain: boolean }) {
  const { cases = [], drafts } = await town.everything();
  expect(cases).toHaveLength(1);
  expect(cases[0]).toMatchObject({ id, referral: { status: 'closed' }, notices: [], audit: [] });
  expect(cases[0]).not.toHaveProperty('wakeAt');
  expect((cases[0] as Case).timeline.map(({ event }) => event)).toEqual(events);
  expect(drafts).toEqual([]);

  const audit = await town.auditOf(id);
  const done = audit.filter(({ kind, allowed }) => kind === 'write' && allowed);
  expect(done.map(({ verb }) => verb).sort()).toEqual([...presses].sort());
  expect(audit.filter(({ allowed }) => !allowed)).toEqual([]);

  const ends = ['delivered', 'withdrawn', ...(may.uncertain ? ['uncertain'] : [])];
  for (const nudge of await owed(town)) {
    expect(ends).toContain(nudge.state);
    expect(nudge).not.toHaveProperty('wakeAt');
    // a second copy only after an answer that nobody could read, and counted
    const copies = copiesOf(town.connector.sent, nudge.recipientId, nudge.kind);
    if (nudge.state === 'delivered') expect(copies).toBeLessThanOrEqual(1 + nudge.ambiguous);
  }
  if (!may.uncertain) {
    expect(tries(town, dana, says['referral.closed'] ?? '')).toBeGreaterThan(0);
    const [own] = (await dana.cards()).map(textOf).filter((text) => text.includes('**Closed.**'));
    expect(own).toBeDefined();
    const hers = (await owed(town, ana)).filter(
      ({ kind, state }) => kind === 'referral.yours' && state === 'delivered',
    );
    const texts = (await ana.cards()).map(textOf);
    if (hers.length > 0) expect(texts.filter((text) => text.includes('put away'))).not.toEqual([]);
    expect(texts.filter((text) => text.includes('Canary'))).toEqual([]);
  }
  expect((await owed(town, ana)).map(({ kind }) => kind).sort()).toEqual([
    'referral.waiting',
    'referral.yours',
  ]);

  function copiesOf(sent: Loop['town']['connector']['sent'], personId: string, kind: string) {
    const isIt = posting({ id: personId } as Person, says[kind] ?? '?');
    const own = sent.filter((one) => isIt(one) && one.status === 201);
    return kind === 'referral.status'
      ? own.filter(({ summary }) => summary?.includes('sent')).length
      : own.length;
  }
}

test('without any trouble every write happens once and every message arrives', async () => {
  const loop = await loopWith({ writes: new Map(), posts: new Map() });
  try {
    await expectWhole(loop, { uncertain: false });
    expect(loop.writes).toBeGreaterThan(20);
  } finally {
    await loop.town.close();
  }
});

test(
  'wherever the bot dies once, nothing is lost and nothing happens twice',
  async () => {
    const calm = await loopWith({ writes: new Map(), posts: new Map() });
    await calm.town.close();
    const sides = ['before', 'after'] as const;
    for (let at = 0; at < calm.writes; at += 1)
      for (const side of sides.filter((_, one) => randomRuns > 1000 || one === at % 2)) {
        const loop = await loopWith({ writes: new Map([[at, side]]), posts: new Map() });
        try {
          await expectWhole(loop, { uncertain: false });
        } catch (error) {
          throw new Error(`Dead ${side} write ${at}: ${String(error)}`);
        } finally {
          await loop.town.close();
        }
      }
  },
  300_000 + randomRuns * 200,
);

test(
  'however often the bot dies and Teams fails, nothing is lost in silence',
  async () => {
    for (let seed = 1; seed <= Math.max(5, randomRuns / 5); seed += 1) {
      const random = randomFrom(seed);
      const writes = new Map<number, 'before' | 'after'>();
      const posts = new Map<number, 429 | 503 | 'cut'>();
      for (let at = 0; at < 80; at += 1)
        if (random() < 0.15) writes.set(at, random() < 0.5 ? 'before' : 'after');
      for (let at = 0; at < 20; at += 1)
        if (random() < 0.3) posts.set(at, ([429, 503, 'cut'] as const)[Math.floor(random() * 3)] ?? 429);
      const loop = await loopWith({ writes, posts });
      try {
        await expectWhole(loop, { uncertain: true });
      } catch (error) {
        throw new Error(`With seed ${seed}: ${String(error)}`);
      } finally {
        await loop.town.close();
      }
    }
  },
  300_000 + randomRuns * 200,
);

/** The same numbers for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

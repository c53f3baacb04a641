import { sweep } from '../../../bot/sending/sweep';
import type { Nudge } from '../../../domain/notice/nudge';
import { type Crash, crashingStore } from '../../support/crashingStore';
import { minutes, owed, posting, tries, waiting } from '../../support/owed';
import { refer } from '../../support/refer';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

let town: Town;
let dana: Person;
let workers: Person[];
let crash: Crash;
async function open(feedIsDead: boolean) {
  crash = () => undefined;
  town = await openTown({ feedIsDead, storeInFront: crashingStore((write) => crash(write)) });
  dana = await town.person('Dana Whitfield', ['clinician']);
  workers = await Promise.all(
    ['Ana', 'Ben', 'Col', 'Dev', 'Eve', 'Fay'].map((name) => town.person(name, ['linkWorker'])),
  );
  for (const one of workers) await one.says('help');
}
afterEach(() => town.close());
const copies = () => workers.map((one) => tries(town, one, waiting));
const once = [1, 1, 1, 1, 1, 1];
const ana = () => workers[0] as Person;

/** Dies once, at the first write of a nudge of Ana's that is so. */
function diesOnce(when: 'before' | 'after', is: (nudge: Nudge) => boolean) {
  let alive = true;
  crash = ({ container, document }) => {
    const isIt = container === 'nudges' && (document as Nudge).recipientId === ana().id;
    if (!alive || !isIt || !is(document as Nudge)) return undefined;
    alive = false;
    return when;
  };
}

describe('with the change feed dead', () => {
  beforeEach(() => open(true));

  test('the minute timer alone delivers to everyone', async () => {
    await refer(dana);
    await town.quiet();
    expect(copies()).toEqual([0, 0, 0, 0, 0, 0]);
    await town.minute();
    expect(copies()).toEqual(once);
  });

  test('two instances whose timers fire at once send nothing twice', async () => {
    const another = town.anotherInstance().services;
    await refer(dana);
    await Promise.all([sweep(town.services), sweep(another), sweep(town.services), sweep(another)]);
    await sweep(another);
    expect(copies()).toEqual(once);
    expect((await owed(town)).map(({ state, attempts }) => [state, attempts])).toEqual(
      Array.from({ length: 7 }, () => ['delivered', 1]),
    );
  });

  test('a second instance leaves alone what the first has in hand, even when the lease is lost', async () => {
    const another = town.anotherInstance().services;
    await refer(dana);
    town.connector.meanwhile(posting(ana(), waiting), async () => {
      const id = `sender-${town.services.tenantId}`;
      const lease = await town.store.read('leases', id, id);
      if (!lease) throw new Error('The sender holds no lease.');
      await town.store.remove('leases', lease);
      await sweep(another);
    });
    await sweep(town.services);
    await sweep(town.services);
    expect(copies()).toEqual(once);
  });

  test('while one instance sends, another one does not', async () => {
    const another = town.anotherInstance().services;
    await refer(dana);
    let betweenThem = -1;
    town.connector.meanwhile(posting(ana(), waiting), async () => {
      const before = town.connector.sent.length;
      await sweep(another);
      betweenThem = town.connector.sent.length - before;
    });
    await sweep(town.services);
    expect(betweenThem).toBe(0);
    expect(copies()).toEqual(once);
  });

  test('an instance that died with the lease holds the others up for a minute and no longer', async () => {
    const id = `sender-${town.services.tenantId}`;
    const until = new Date(Date.parse(town.now()) + 60_000).toISOString();
    await town.store.create('leases', { id, holder: 'one that died', until });
    await refer(dana);
    await sweep(town.services);
    expect(copies()).toEqual([0, 0, 0, 0, 0, 0]);
    await town.minute();
    expect(copies()).toEqual(once);
  });
});

describe('with the change feed alive', () => {
  beforeEach(() => open(false));

  test('the feed delivering a case again and again sends nothing twice', async () => {
    await refer(dana);
    await town.quiet();
    const { cases = [] } = await town.everything();
    await town.host.fireChanges('caseChanges', [...cases, ...cases]);
    await Promise.all([1, 2, 3].map(() => town.host.fireChanges('caseChanges', cases)));
    expect(copies()).toEqual(once);
    expect(tries(town, dana, 'Your referral')).toBe(1);
  });

  test('the timer running twice at once sends nothing twice', async () => {
    await refer(dana);
    await Promise.all([town.host.fireTimers(), town.host.fireTimers(), town.quiet()]);
    expect(copies()).toEqual(once);
  });

  test('a bot that dies between its claim and its message sends it once, and counts what it cannot know', async () => {
    diesOnce('after', ({ state }) => state === 'claimed');
    await refer(dana);
    await town.quiet();
    expect(copies()).toEqual([0, 1, 1, 1, 1, 1]);
    await town.minute();
    await town.minute();
    expect(copies()).toEqual(once);
    expect(await owed(town, ana())).toEqual([expect.objectContaining({ state: 'delivered', ambiguous: 1 })]);
  });

  test('a bot that dies after its message, before it is noted, sends it once more and counts that', async () => {
    diesOnce('before', ({ state }) => state === 'delivered');
    await refer(dana);
    // she had it: the second copy keeps to the hour like any other
    await minutes(town, 58);
    expect(copies()).toEqual(once);
    await minutes(town, 5);
    expect(copies()).toEqual([2, 1, 1, 1, 1, 1]);
    expect(await owed(town, ana())).toEqual([expect.objectContaining({ state: 'delivered', ambiguous: 1 })]);
  });

  test('a bot that dies before its claim has sent nothing, and counts nothing', async () => {
    diesOnce('before', ({ state }) => state === 'claimed');
    await refer(dana);
    for (let left = 5; left > 0; left -= 1) await town.minute();
    expect(copies()).toEqual(once);
    expect(await owed(town, ana())).toEqual([expect.objectContaining({ state: 'delivered', ambiguous: 0 })]);
  });
});

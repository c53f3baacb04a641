import { textOf } from '../../support/cardReading';
import { crashingStore } from '../../support/crashingStore';
import { minutes, owed, posting, toastsOf, tries, waiting } from '../../support/owed';
import { refer } from '../../support/refer';
import { type NudgeTown, openNudgeTown, rowOf } from './nudgeTown';

let at: NudgeTown;
let meanwhile: (() => Promise<unknown>) | undefined;
beforeEach(async () => {
  meanwhile = undefined;
  at = await openNudgeTown();
});
afterEach(() => at.town.close());

const again = async (who = at.ana, list = at.lou.says('nudges')) =>
  at.lou.presses(rowOf(await list, who), 'Send again');

test('what was blocked arrives once, through a new conversation, when it is sent again', async () => {
  const code = 'ConversationBlockedByUser';
  at.town.connector.refuseNext({ status: 403, code, when: posting(at.ana, waiting) });
  await refer(at.dana);
  await at.town.minute();
  const list = await at.lou.says('nudges');

  const done = await again(at.ana, Promise.resolve(list));
  expect(done.opensDialog).toBe(true);
  expect(textOf(done.card)).toContain('✓ Will be sent again to Ana Petrov: 1 message');
  await minutes(at.town, 2);

  expect(toastsOf(at.town, at.ana).filter(({ card }) => textOf(card).includes(waiting))).toHaveLength(1);
  expect(tries(at.town, at.ana, waiting)).toBe(2);
  const now = textOf(await at.lou.says('nudges'));
  expect(now).toContain('Everything that was due has arrived.');
  expect(now).not.toContain('Cannot be reached');

  const twice = await again(at.ana, Promise.resolve(list));
  expect(textOf(twice.card)).toContain('✓ Ana Petrov: this was sent again already.');
  await minutes(at.town, 2);
  expect(tries(at.town, at.ana, waiting)).toBe(2);
});

test('what may not have arrived is sent again, and each press is noted about the person', async () => {
  for (const _ of [1, 2]) at.town.connector.refuseNext({ status: 'cut', when: posting(at.ana, waiting) });
  await refer(at.dana);
  await minutes(at.town, 5);
  await again();
  await minutes(at.town, 2);
  expect(tries(at.town, at.ana, waiting)).toBe(3);
  expect(textOf(await at.lou.says('nudges'))).not.toContain('⚠');
  expect(await at.town.writesTo(at.ana.id)).toMatchObject([
    { verb: 'nudges.again', by: at.lou.id, as: 'lead', kind: 'write', surface: 'dialog', allowed: true },
  ]);
});

test('delivered twice at the same moment, a press has it sent once', async () => {
  const ids = [await at.keep(at.ana), await at.keep(at.ana), await at.keep(at.ana, { state: 'uncertain' })];
  const press = at.lou.pressOf(rowOf(await at.lou.says('nudges'), at.ana), 'Send again');
  const answers = await Promise.all([at.lou.deliver(press), at.lou.deliver(press)]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const counts = answers.map(({ raw }) => Number(/Petrov: (\d) message/.exec(raw)?.[1] ?? 0));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
  expect(await Promise.all(ids.map((id) => at.stateOf(at.ana, id)))).toEqual([
    'planned',
    'planned',
    'planned',
  ]);
});

test('what no longer holds is not sent, and leaves the list', async () => {
  const id = await at.keep(at.ana);
  await again();
  await at.town.minute();
  expect(await at.stateOf(at.ana, id)).toBe('withdrawn');
  expect(textOf(await at.lou.says('nudges'))).not.toContain('Ana Petrov\n⚠');
});

test('it is owed as on the first day, however often it was tried', async () => {
  const id = await at.keep(at.ana, { attempts: 9, ambiguous: 2, faults: 10, why: 'x' });
  await again();
  const kept = (await owed(at.town, at.ana)).find((one) => one.id === id);
  expect(kept).toMatchObject({
    state: 'planned',
    attempts: 0,
    ambiguous: 0,
    faults: 0,
    wakeAt: at.town.now(),
  });
  expect(kept).not.toHaveProperty('endedAt');
  expect(kept).not.toHaveProperty('why');
});

test('only what belongs to the Lead’s Local is sent again', async () => {
  const here = await at.keep(at.ben);
  const latrobe = { container: 'cases', partition: 'latrobe', id: 'LAT-2THS' } as const;
  const there = await at.keep(at.ben, { subject: latrobe });
  const done = await again(at.ben);
  expect(textOf(done.card)).toContain('Ben Okafor: 1 message');
  expect([await at.stateOf(at.ben, here), await at.stateOf(at.ben, there)]).toEqual(['planned', 'dead']);

  const forged = JSON.parse(
    JSON.stringify(rowOf(await at.otto.says('nudges'), at.ben)).replaceAll('latrobe', 'brimbank'),
  );
  expect((await at.otto.presses(forged, 'Send again')).line).toContain('There is nothing here');
});

test('nobody is found who has nothing to do with the Local', async () => {
  await at.keep(at.ben);
  const row = JSON.stringify(rowOf(await at.lou.says('nudges'), at.ben));
  const forged = JSON.parse(row.replaceAll(at.ben.id, at.otto.id));
  const answer = await at.lou.presses(forged, 'Send again');
  expect(answer.line).toContain('There is nothing here');
  expect(answer.raw).not.toContain('Vance');
});

test('a message that the sender touches in the same moment is decided again', async () => {
  await at.town.close();
  at = await openNudgeTown({
    storeInFront: (store) => ({
      ...store,
      replace: async (container, held, next) => {
        const deed = container === 'nudges' ? meanwhile : undefined;
        meanwhile = undefined;
        await deed?.();
        return store.replace(container, held, next);
      },
    }),
  });
  const id = await at.keep(at.ana);
  const list = await at.lou.says('nudges');
  meanwhile = async () => {
    const held = await at.town.store.read('nudges', at.ana.id, id);
    if (held) await at.town.store.replace('nudges', held, { ...held.document, faults: 11 });
  };
  expect(textOf((await again(at.ana, Promise.resolve(list))).card)).toContain('Ana Petrov: 1 message');
  expect(await at.stateOf(at.ana, id)).toBe('planned');
});

test('a press that is cut short half way is finished by the next one', async () => {
  await at.town.close();
  let writes: number | undefined;
  const crash = ({ container }: { container: string }) => {
    if (container !== 'nudges' || writes === undefined) return undefined;
    writes += 1;
    return writes === 2 ? ('before' as const) : undefined;
  };
  at = await openNudgeTown({ storeInFront: crashingStore(crash) });
  const ids = [await at.keep(at.ana), await at.keep(at.ana)];
  const list = await at.lou.says('nudges');
  writes = 0;
  await again(at.ana, Promise.resolve(list));
  const between = await Promise.all(ids.map((id) => at.stateOf(at.ana, id)));
  expect(between.sort()).toEqual(['dead', 'planned']);
  await again(at.ana, Promise.resolve(list));
  expect(await Promise.all(ids.map((id) => at.stateOf(at.ana, id)))).toEqual(['planned', 'planned']);
});

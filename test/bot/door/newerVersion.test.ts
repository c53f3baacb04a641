import { textOf } from '../../support/cardReading';
import { type CaseTown, openCaseTown } from '../../support/caseTown';
import { MemoryFile, memoryStore } from '../../support/memoryStore';
import { rawMemory } from '../../support/store/rawMemory';

const file = new MemoryFile();
const newer = memoryStore(file, { migrations: { cases: [(found) => found], staff: [(found) => found] } });
let town: CaseTown;
beforeAll(async () => {
  town = await openCaseTown({ store: memoryStore(file) });
  await town.keep('named', 'BRI-7K3Q');
  await town.keep('named', 'BRI-2222');
  const held = await newer.read('cases', 'brimbank', 'BRI-7K3Q');
  if (held) await newer.replace('cases', held, { ...held.document, wakeAt: town.town.now() });
});
afterAll(() => town.town.close());

const says =
  'A newer version of this bot wrote what this is about; nothing was changed. Ask whoever looks after the bot. In danger now: call 000.';
const press = (verb: string, inputs: Record<string, string> = {}) =>
  town.presses('ana', verb, { caseId: 'BRI-7K3Q' }, inputs);

test.each(['referral.open', 'referral.close.form', 'referral.take', 'referral.close'])(
  '%s of a case that a newer version wrote says so, and changes nothing',
  async (verb) => {
    const before = await rawMemory(file).read('cases', 'brimbank', 'BRI-7K3Q');
    const { card, status } = await press(verb, { reason: 'Typed words' });
    expect(status).toBe(200);
    expect(textOf(card)).toContain(says);
    expect(JSON.stringify(card)).toContain('Typed words');
    expect(await rawMemory(file).read('cases', 'brimbank', 'BRI-7K3Q')).toEqual(before);
  },
);

test('the other cases are there as ever', async () => {
  const mine = textOf(await town.people.ana.says('my cases'));
  expect(mine).toContain('BRI-2222');
  expect(mine).not.toContain('BRI-7K3Q');
  expect(textOf((await town.opens('ana', 'BRI-2222')).card)).toContain('BRI-2222');
});

test('the change feed brings what comes after it, and keeps its id in the log', async () => {
  const later = await newer.read('cases', 'brimbank', 'BRI-7K3Q');
  if (later) await newer.replace('cases', later, later.document);
  const held = await town.town.store.read('cases', 'brimbank', 'BRI-2222');
  const owed = { wakeAt: town.town.now(), listsChanged: true };
  if (held) await town.town.store.replace('cases', held, { ...held.document, ...owed });
  await town.town.host.fireChanges('caseChanges', [
    { id: 'BRI-7K3Q', localId: 'brimbank', revision: 1 },
    { id: 'BRI-2222', localId: 'brimbank', revision: 2 },
  ]);
  expect(await town.caseOf('BRI-2222')).not.toHaveProperty('wakeAt');
  expect(town.town.logged.join('\n')).toMatch(/left to a newer version.*BRI-7K3Q/);
});

test('a person of whom a newer version wrote reads the same, whatever they say', async () => {
  const { kay } = town.people;
  const held = await newer.read('staff', town.town.services.tenantId, kay.id);
  if (held) await newer.replace('staff', held, held.document);
  expect(textOf(await kay.says('queue'))).toContain(says);
});

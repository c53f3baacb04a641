import { buttonTitles, textOf, untouched } from '../../support/cardReading';
import { openMortalTown } from './mortalTown';

const [id, second] = ['BRI-2THS', 'BRI-2AAA'];
let at: Awaited<ReturnType<typeof openMortalTown>>;
beforeEach(async () => {
  at = await openMortalTown();
  await at.keep('gettingStarted', id);
  await at.keep('gettingStarted', second);
  await at.keepGroup({
    runBy: [at.worker('ben'), at.worker('ana')],
    sessions: [{ id: 'today', on: '2026-11-23', attendance: {} }],
  });
  await at.joins(id);
  await at.joins(second);
});
afterEach(() => at.town.close());

const row = (caseId: string) => `came ${caseId}`;
const visits = async (caseId: string) =>
  (await at.caseOf(caseId)).connections?.flatMap((one) => one.sessions.map(({ result }) => result));
const opened = async (name: 'ana' | 'ben' = 'ben') =>
  (await at.people[name].presses((await at.presses(name, 'group.open')).card, 'Who came')).card;
const writes = async (caseId: string, result: string) => {
  const { connections = [] } = await at.caseOf(caseId);
  const ids = { caseId, connectionId: connections[0]?.id ?? '' };
  return at.presses('ana', 'connection.visit', ids, { on: '2026-11-23', result });
};

test('what the link worker took back on the case does not return with the next row', async () => {
  const { ana } = at.people;
  await ana.presses(await opened('ana'), 'Save', { [row(id)]: 'came' });
  const right = await writes(id, 'didNotMakeIt');
  await ana.presses(right.card, 'Undo');
  await writes(second, 'went');
  const drawn = await opened();
  await at.people.ben.presses(drawn, 'Save', { [row(second)]: 'didNotMakeIt' });
  expect([await visits(id), await visits(second)]).toEqual([['went'], ['didNotMakeIt']]);
});

test('a visit that was taken back reads as not written down, and untouched it stays so', async () => {
  const { ana, ben } = at.people;
  const seen = await opened();
  await ben.presses(seen, 'Save', { [row(id)]: 'came' });
  const { connections = [] } = await at.caseOf(id);
  const held = await at.town.store.read('cases', 'brimbank', id);
  if (!held) throw new Error('There is no case.');
  // as taking a visit back leaves it
  const without = connections.map((one) => ({ ...one, state: 'keen' as const, sessions: [], visits: 0 }));
  await at.town.store.replace('cases', held, { ...held.document, connections: without });

  const drawn = await opened();
  expect(untouched(drawn)[row(id)] ?? '').toBe('');
  const saved = await ben.presses(drawn, 'Save', { [row(second)]: 'came' });

  expect([await visits(id), await visits(second)]).toEqual([[], ['went']]);
  expect(textOf(saved.card)).toContain('Monday 23 November · 1 came');
  expect(textOf((await at.presses('ana', 'group.open')).card)).not.toContain('2 came');
  expect(buttonTitles((await ana.presses(await opened('ana'), 'Back')).card)).toContain('Who came');
});

test('a press that comes again after it was cut writes nothing over what the link worker wrote meanwhile', async () => {
  const { ben } = at.people;
  const press = ben.pressOf(await opened(), 'Save', { [row(id)]: 'came', [row(second)]: 'came' });
  at.diesBefore(second);
  expect((await ben.deliver(press)).raw).toContain('Press again');
  at.diesBefore(undefined);
  await writes(second, 'didNotMakeIt');

  const again = await ben.deliver(press);

  expect([await visits(id), await visits(second)]).toEqual([['went'], ['didNotMakeIt']]);
  expect(again.raw).toContain('For 1 their link worker changed it meanwhile, and that stands.');
});

test('a row that the link worker wrote meanwhile stands, and the card shows it', async () => {
  const drawn = await opened();
  await writes(id, 'didNotMakeIt');
  const saved = await at.people.ben.presses(drawn, 'Save', { [row(id)]: 'came' });
  expect(await visits(id)).toEqual(['didNotMakeIt']);
  expect(textOf(saved.card)).toContain('changed it meanwhile');
  expect(untouched(saved.card)).toMatchObject({ [row(id)]: 'didNotMakeIt' });
});

test('two who change the group from old forms keep both changes; of the same input both are shown', async () => {
  const { ben, lou } = at.people;
  const form = async (name: 'ben' | 'lou') => (await at.presses(name, 'group.change.form')).card;
  const [old, older, fresh] = [await form('ben'), await form('ben'), await form('lou')];
  await lou.presses(fresh, 'Save', { place: 'The new hall', runBy: `${ben.id},${at.people.kay.id}` });

  await ben.presses(old, 'Save', { places: '9' });
  expect(await at.groupOf()).toMatchObject({
    place: 'The new hall',
    capacity: 9,
    name: 'Tuesday garden group',
  });
  expect((await at.groupOf()).runBy.map(({ personId }) => personId)).toContain(at.people.kay.id);

  const asked = await ben.presses(older, 'Save', { place: 'The old hall', name: 'Shed group' });
  expect(textOf(asked.card)).toContain('⚠ This was changed meanwhile. It says now:');
  expect(untouched(asked.card)).toMatchObject({ place: 'The old hall', name: 'Shed group', places: '9' });
  expect(await at.groupOf()).toMatchObject({ place: 'The new hall', name: 'Tuesday garden group' });
  await ben.presses(asked.card, 'Save');
  expect(await at.groupOf()).toMatchObject({ place: 'The old hall', name: 'Shed group', capacity: 9 });
});

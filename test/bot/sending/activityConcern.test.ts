import { readDirectory } from '../../../domain/activity/hsds/reading/directoryReading';
import { textOf } from '../../support/cardReading';
import { minutes, owed, toastsOf } from '../../support/owed';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';
import { button, localId } from '../activity/trust/trustTown';

const said = { kind: 'other', words: 'Nobody opened the door' };
let town: Town;
let cleo: Person;
let ana: Person;
beforeEach(async () => {
  town = await openTown();
  const made = ['Choir', 'Garden', 'Shed'].map((name) => ({
    id: name.toLowerCase(),
    name,
    status: 'active',
  }));
  for (const activity of readDirectory(made, localId, town.now()).taken)
    await town.store.create('activities', activity);
  cleo = await town.person('Cleo Marsh', ['clinician']);
  ana = await town.person('Ana Petrov', ['linkWorker']);
  await ana.says('help');
});
afterEach(() => town.close());

const saysSomethingIsWrongWith = async (...ids: string[]) => {
  for (const activityId of ids) await tellOf(activityId);
  await town.quiet();
};
async function tellOf(activityId: string) {
  const opened = await cleo.presses(button(town, 'activity.wrong.form', { activityId }), 'Press');
  await cleo.presses(opened.card, 'Tell the link workers', said);
}
/** What came about the directory; the card of this Monday says besides that activities are to be checked. */
const heard = () =>
  toastsOf(town, ana)
    .filter(({ summary }) => summary === 'Something about the directory')
    .map(({ card }) => ({ text: textOf(card) }));

test('the first goes out at once; the next ones together, an hour later; never with what was said', async () => {
  await saysSomethingIsWrongWith('choir');
  await saysSomethingIsWrongWith('garden', 'shed');

  expect(heard()).toHaveLength(1);
  await minutes(town, 61);

  expect(heard()).toHaveLength(2);
  expect(heard()[1]?.text).toMatch(/Garden[\s\S]*Shed/);
  expect(heard()[1]?.text).not.toContain('Choir');
  expect(JSON.stringify(town.connector.sent)).not.toContain('Nobody opened the door');
});

test('nothing is said of what was answered meanwhile', async () => {
  await saysSomethingIsWrongWith('choir');
  await saysSomethingIsWrongWith('garden');
  const held = await town.store.read('activities', localId, 'garden');
  if (!held) throw new Error('The garden is gone.');
  await town.store.replace('activities', held, { ...held.document, concerns: [] });
  await minutes(town, 61);

  expect(heard()).toHaveLength(1);
  const told = (await owed(town, ana)).filter(({ kind }) => kind === 'activity.wrong');
  expect(told.map(({ state }) => state).sort()).toEqual(['delivered', 'withdrawn']);
});

test('whoever vets no more hears nothing', async () => {
  await saysSomethingIsWrongWith('choir');
  await saysSomethingIsWrongWith('garden');
  const staff = await town.store.read('staff', town.services.tenantId, ana.id);
  if (!staff) throw new Error('Ana is gone.');
  await town.store.replace('staff', staff, { ...staff.document, grants: [], localIds: [] });
  await minutes(town, 61);

  expect(heard()).toHaveLength(1);
});

test('who changed an activity is copied out once, by id', async () => {
  await saysSomethingIsWrongWith('choir');
  await town.minute();

  expect(await town.writesTo('choir')).toMatchObject([
    { verb: 'activity.wrong', by: cleo.id, allowed: true },
  ]);
  expect((await town.store.read('activities', localId, 'choir'))?.document.audit).toEqual([]);
});

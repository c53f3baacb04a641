import { textOf } from '../../support/cardReading';
import { minutes, owed, toastsOf } from '../../support/owed';
import type { Town } from '../../support/town';
import type { Person } from '../../support/townPerson';
import { activityId, fillsIn, localId, trustTown } from '../activity/trust/trustTown';

let town: Town;
let cleo: Person;
let ana: Person;
beforeEach(async () => {
  town = await trustTown();
  cleo = await town.person('Cleo Marsh', ['clinician']);
  ana = await town.person('Ana Petrov', ['linkWorker']);
  for (const person of [cleo, ana]) await person.says('help');
});
afterEach(() => town.close());

const tells = (who: Person, kind: string) =>
  fillsIn(town, who, 'activity.wrong', 'Tell the link workers', { kind, words: 'The gate was locked' });
const answers = (outcome = 'stillRunning', reason = '') =>
  fillsIn(town, ana, 'activity.wrong.settle', 'Save', { outcome, reason });
const answered = (who: Person) =>
  toastsOf(town, who)
    .map(({ card, summary }) => ({ text: textOf(card), summary }))
    .filter(({ text }) => text.includes('Somebody has looked'));

test('whoever said so hears once that somebody has looked, and can look at it', async () => {
  await tells(cleo, 'times');
  await tells(cleo, 'cost');
  await answers();
  expect(answered(cleo)).toEqual([]);

  await minutes(town, 75);

  expect(answered(cleo)).toHaveLength(1);
  expect(answered(cleo)[0]?.summary).toBe('Something about the directory');
  expect(answered(cleo)[0]?.text).toMatch(/You said something was wrong[\s\S]*Riverside garden group/);
  expect(answered(cleo)[0]?.text).not.toMatch(/gate|Ana/);
  expect(answered(ana)).toEqual([]);
  const opened = await cleo.presses(await cleo.cardSaying('Somebody has looked'), 'Look at it');
  expect(textOf(opened.card)).toContain('Checked lately');
});

test('nobody hears of their own answer, nor of one that was taken back', async () => {
  await tells(ana, 'times');
  await tells(cleo, 'cost');
  const saved = await answers();
  await ana.presses(saved.card, 'Undo');

  await minutes(town, 75);

  expect([...answered(cleo), ...answered(ana)]).toEqual([]);
  const about = (await owed(town, cleo)).filter(({ kind }) => kind === 'activity.answered');
  expect(about.map(({ state }) => state)).toEqual(['withdrawn']);
  expect((await owed(town, ana)).map(({ kind }) => kind)).not.toContain('activity.answered');
});

test('whoever may look up activities no more hears nothing', async () => {
  await tells(cleo, 'times');
  await answers();
  const staff = await town.store.read('staff', town.services.tenantId, cleo.id);
  if (!staff) throw new Error('Cleo is gone.');
  await town.store.replace('staff', staff, { ...staff.document, grants: [], localIds: [] });

  await minutes(town, 75);

  expect(answered(cleo)).toEqual([]);
});

test('of one that is set aside now, the card gives no name', async () => {
  await tells(cleo, 'notWelcoming');
  await answers('doNotSuggest', 'Unkind');

  await minutes(town, 75);

  expect(answered(cleo)[0]?.text).toContain('An activity that the team has set aside');
  expect(JSON.stringify(answered(cleo))).not.toMatch(/Riverside|Unkind/);
  expect((await town.store.read('activities', localId, activityId))?.document.notices).toEqual([]);
});

import { buttonTitles, textOf } from '../../../support/cardReading';
import type { Name } from '../../../support/caseTown';
import { endsAccess, minutes, toastsOf, until } from '../../../support/owed';
import { type AfterTown, id, openAfterTown, question } from './afterTown';

let at: AfterTown;
beforeEach(async () => {
  at = await openAfterTown();
  await at.brings();
});
afterEach(() => at.town.close());

const told = (name: Name) =>
  toastsOf(at.town, at.people[name]).filter((sent) => sent.raw.includes('The team agreed'));
/** Nine in the morning of Friday 4 December, and a little. */
const friday = () => until(at.town, '2026-12-03T22:05:00.000Z');
const today = async (name: Name) => textOf(await at.people[name].says('today'));
const line = 'Something the team agreed on is due today.';

test('whoever is to do something hears of it by reference and day, without the words', async () => {
  await at.decides('ana', {
    ...at.todo(1, 'tess'),
    ...at.todo(2, 'tess', '2026-12-01'),
    ...at.todo(3, 'ana'),
  });
  await minutes(at.town, 9);
  expect(told('tess')).toEqual([]);
  await minutes(at.town, 3);
  expect(told('ana')).toEqual([]);
  const [sent, ...more] = told('tess');
  expect(more).toEqual([]);
  expect(textOf(sent?.card)).toContain(
    'The team agreed on 2 things for you to do, the first by Tuesday 1 December.',
  );
  expect(textOf(sent?.card)).toContain(id);
  expect(sent?.summary).toBe('News about a referral');
  for (const secret of ['Canary', question, 'Marigold']) expect(sent?.raw).not.toContain(secret);
  const opened = await at.people.tess.presses(sent?.card, 'Open');
  expect(textOf(opened.card)).toContain('Canary: ring the hall 1');
});

test('nobody is told of what is done, let go or given on before they would hear, or is not open to them any more', async () => {
  await at.decides('ana', { ...at.todo(1, 'tess'), ...at.todo(2, 'lou') });
  const { people } = at;
  await people.ana.presses(await at.actions('ana'), 'Done');
  const form = await people.ana.presses(await at.actions('ana'), 'Change');
  await people.ana.presses(form.card, 'Save', { owner: people.tess.id });
  await at.pressesOn('lou', 'referral.team.leave', { caseId: id, personId: people.tess.id });
  await minutes(at.town, 30);
  expect([...told('tess'), ...told('lou')]).toEqual([]);
});

test('its day finds a clinician who only is on the care team, until it is done', async () => {
  await at.decides('ana', at.todo(1, 'tess'));
  expect(await today('tess')).not.toContain('agreed');
  await friday();
  const card = await at.people.tess.cardSaying('1 thing that the team agreed on is yours to do');
  expect(textOf(card)).not.toContain('Canary');
  const list = await at.people.tess.presses(await at.people.tess.says('today'), 'Show');
  expect(textOf(list.card)).toContain(line);
  const opened = await at.people.tess.presses(list.card, 'Open what was agreed');
  const done = await at.people.tess.presses(opened.card, 'Done');
  expect(textOf(done.card)).toContain('✓ Done. It does not come back.');
  expect(await today('tess')).not.toContain('agreed');
});

test('what somebody was to do who may not open it any more is the link worker’s', async () => {
  await at.decides('ana', at.todo(1, 'tess'));
  await endsAccess(at.people.lou, at.people.tess);
  await friday();
  const list = await at.people.ana.presses(await at.people.ana.says('today'), 'Show');
  expect(textOf(list.card)).toContain(`${line} Nobody has it now.`);
  const opened = await at.people.ana.presses(list.card, 'Open what was agreed');
  const form = await at.people.ana.presses(opened.card, 'Change');
  await at.people.ana.presses(form.card, 'Save', { owner: at.people.ana.id });
  expect((await at.actionsOf()).map(({ owner }) => owner.name)).toEqual(['Ana Petrov']);
  const again = await at.people.ana.presses(await at.people.ana.says('today'), 'Show');
  expect(textOf(again.card)).toContain(line);
  expect(textOf(again.card)).not.toContain('Nobody has it');
});

test('while the link worker is away it stands on the day of whoever covers for them', async () => {
  await at.decides('lou', at.todo(1, 'ana'));
  const form = await at.people.ana.presses(await at.people.ana.says('leave'), 'Change hours or leave');
  await at.people.ana.presses(form.card, 'Save', {
    leaveFrom: '2026-12-01',
    leaveUntil: '2026-12-10',
    coverId: at.people.ben.id,
  });
  await friday();
  const list = await at.people.ben.presses(await at.people.ben.says('today'), 'Show');
  expect(textOf(list.card)).toContain(line);
  expect(buttonTitles(list.card)).toContain('Open what was agreed');
});

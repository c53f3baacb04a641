import { buttonTitles, problemsOn, textOf, untouched } from '../../../support/cardReading';
import type { Town } from '../../../support/town';
import type { Person } from '../../../support/townPerson';
import { fillsIn, kept, presses, trustTown } from './trustTown';

let town: Town;
let cleo: Person;
let ana: Person;
beforeEach(async () => {
  town = await trustTown();
  cleo = await town.person('Cleo Marsh', ['clinician']);
  ana = await town.person('Ana Link', ['linkWorker']);
  await saysItIsWrong('times');
});
afterEach(() => town.close());

const first = 'Put it right first, then answer this.';
const answer = { outcome: 'putRight', reason: 'They told me' };
const saysItIsWrong = (kind: string) =>
  fillsIn(town, cleo, 'activity.wrong', 'Tell the link workers', { kind });
const answers = () => fillsIn(town, ana, 'activity.wrong.settle', 'Save', answer);

async function putsRight(url: string) {
  const form = await presses(town, ana, 'activity.edit.form');
  return ana.presses(form.card, 'Save', { url });
}

test('what nobody corrected is not stamped as made sure of; what was typed stays', async () => {
  const back = await answers();

  expect(problemsOn(back.card)).toEqual({ outcome: `⚠ ${first}` });
  expect(untouched(back.card)).toMatchObject(answer);
  expect(await kept(town)).toMatchObject({ assured_date: '2025-01-01', concerns: [{ what: 'times' }] });
  const form = await ana.presses(back.card, 'Put right');
  await ana.presses(form.card, 'Save', { url: 'https://garden.example.org' });
  expect((await kept(town)).concerns).toHaveLength(1);
  const saved = await answers();
  expect(textOf(saved.card)).toContain('What was said to be wrong is answered.');
  expect(await kept(town)).toMatchObject({ assured_date: '2026-11-23', url: 'https://garden.example.org' });
  expect(await kept(town)).not.toHaveProperty('concerns');
});

test('what was corrected before it was said, or taken back since, is no correction of it', async () => {
  const saved = await putsRight('https://garden.example.org');
  await ana.presses(saved.card, 'Undo');
  expect(problemsOn((await answers()).card)).toHaveProperty('outcome');

  await putsRight('https://other.example.org');
  town.passes(60_000);
  await saysItIsWrong('cost');

  expect(problemsOn((await answers()).card)).toHaveProperty('outcome');
  expect((await kept(town)).concerns).toHaveLength(2);
});

test('the answer stands beside the way to put it right', async () => {
  const form = await presses(town, ana, 'activity.wrong.settle.form');

  expect(buttonTitles(form.card)).toEqual(['Save', 'Put right', 'Back']);
});

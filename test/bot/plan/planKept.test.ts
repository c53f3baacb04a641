import { textOf } from '../../support/cardReading';
import { until } from '../../support/owed';
import { id, openPlanTown, type PlanTown } from './planTown';

const typed = ['Canaryfinch', 'Canarywren', 'Canaryowl', 'Canarydove'];
const [words = '', changed = '', what = '', whoElse = ''] = typed;
let at: PlanTown;
beforeEach(async () => {
  at = await openPlanTown();
});
afterEach(() => at.town.close());

test('nothing of a plan reaches whoever referred, a notice, a lock screen, a log or a card in a chat', async () => {
  const { ana, dana } = at.people;
  await at.keep('gettingStarted', id);
  let card = await at.fills(ana, await at.plan('ana'), 'Add a goal', {
    words,
    kind: 'skill',
    confidence: '3',
  });
  card = await at.fills(ana, card, 'Change the goal', { words: changed });
  card = await at.fills(ana, card, 'Add a step', { what, who: 'other', whoElse, by: '2026-11-24' });
  card = await at.fills(ana, card, 'How confident now?', { confidence: '7' });
  expect(textOf(card)).toContain(what);
  for (const moment of ['2026-11-23T00:00:00.000Z', '2026-11-23T22:00:30.000Z', '2027-01-10T22:00:30.000Z'])
    await until(at.town, moment);
  const plan = await at.plan('ana');
  await ana.presses((await ana.presses(plan, 'Done')).card, 'Reached');
  const { card: details } = await at.opens('ana', id);
  const ending = await ana.presses(details, 'End with an outcome');
  await ana.presses(ending.card, 'Close the referral', { outcome: 'connectedSettled' });
  await until(at.town, '2027-01-11T03:00:00.000Z');

  const canary = new RegExp(typed.join('|'));
  expect(JSON.stringify(await at.caseOf(id))).toMatch(canary);
  expect(at.town.connector.sent.length).toBeGreaterThan(0);
  for (const { raw } of at.town.connector.sent) expect(raw).not.toMatch(canary);
  expect(at.town.logged.join('\n')).not.toMatch(canary);
  expect((await at.opens('dana', id)).raw).not.toMatch(canary);
  expect((await dana.cards()).map(textOf).join('\n')).not.toMatch(canary);
  const { cases: _whereItBelongs, ...elsewhere } = await at.town.everything();
  expect(JSON.stringify(elsewhere)).not.toMatch(canary);
});

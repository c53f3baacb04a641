import { localFor } from '../../../bot/services';
import { sixLocals } from '../../../domain/sixLocals';
import { buttonsOf, buttonTitles, textOf } from '../../support/cardReading';
import { type CaseTown, openCaseTown } from '../../support/caseTown';
import { session } from '../../support/connections';
import { id, opensDebrief, untold } from './debriefTown';

const support = { name: 'Employee assistance', phone: '1800 000 844' };
const offer = 'That may have been heavy to hear.';
const at = '2026-11-16T01:00:00.000Z';
const missed = (on: string) => session(on, { setAt: at, result: 'didNotMakeIt', toldAt: at });
const towns: CaseTown[] = [];
async function opens(more: Parameters<typeof openCaseTown>[0] = {}) {
  const town = await openCaseTown(more);
  towns.push(town);
  return town;
}
afterEach(async () => {
  for (const town of towns.splice(0)) await town.town.close();
});

test('after a hard one somebody to talk with is offered, in that answer alone', async () => {
  const locals = sixLocals.map((local) =>
    local.id === 'brimbank' ? { ...localFor({ locals: sixLocals }, local.id), support } : local,
  );
  const town = await opens({ locals });
  const { ana } = town.people;
  await town.keep('gettingStarted', id, untold());

  const hard = await ana.presses((await opensDebrief(town)).card, 'Hard');

  const text = textOf(hard.card);
  expect(text).toContain(offer);
  expect(text).toContain('Employee assistance: \n1800 000 844');
  const link = buttonsOf(hard.card).find(({ type }) => type === 'Action.OpenUrl');
  expect(link).toMatchObject({
    url: expect.stringMatching(/^https:\/\/teams\.microsoft\.com\/l\/meeting\/new\?subject=Debrief(&|$)/),
  });
  expect(JSON.stringify(link)).not.toMatch(/Canary|Marigold|BRI-|choir/);
  expect(buttonTitles(hard.card)).toContain('Park for supervision');
  const third = await ana.presses(hard.card, 'Joy');
  expect(textOf(third.card)).not.toContain(offer);
  expect(textOf((await opensDebrief(town)).card)).not.toContain(offer);
  expect(JSON.stringify(await ana.cards())).not.toContain(offer);
});

test('a Local that names no line offers people alone', async () => {
  const town = await opens();
  await town.keep('gettingStarted', id, untold());
  const hard = await town.people.ana.presses((await opensDebrief(town)).card, 'Hard');
  expect(textOf(hard.card)).toContain(offer);
  expect(textOf(hard.card)).not.toContain('1800');
});

test.each([
  ['Mixed', [], false],
  ['Didn’t make it', [], false],
  ['Didn’t make it', [missed('2026-11-13')], false],
  ['Didn’t make it', [missed('2026-11-06'), missed('2026-11-13')], true],
  ['Didn’t make it', [missed('2026-11-06'), { ...missed('2026-11-13'), result: 'went' as const }], false],
])('after %s, with others before it', async (title, before, isOffered) => {
  const town = await opens();
  await town.keep('gettingStarted', id, untold({}, ...before));
  const said = await town.people.ana.presses((await opensDebrief(town)).card, title);
  expect(textOf(said.card).includes(offer)).toBe(isOffered);
});

/** All that is left of a debrief: what is stored, audited and logged. Made-up ids are counted, and so the same; another delivery and another millisecond are no difference. */
async function leftBy(title: string): Promise<string> {
  let count = 0;
  const town = await opens({
    newNonce: () => {
      count += 1;
      return String(count).replace(/[01]/g, 'K').padStart(32, '2');
    },
  });
  await town.keep('gettingStarted', id, untold());
  await town.people.ana.presses((await opensDebrief(town)).card, title);
  await town.town.quiet();
  const all = JSON.stringify([await town.town.everything(), town.town.logged]);
  return all.replace(/(correlationId\W+)[0-9a-f]{32}/g, '$1').replace(/(value\W+)\d+(\W+unit\W+ms)/g, '$1$2');
}

test('nothing is stored, logged or audited of the offer: but for the answer itself it is the same to the letter', async () => {
  const [hard, mixed] = [await leftBy('Hard'), await leftBy('Mixed')];
  expect(hard).toContain('"howItWas":"hard"');
  // the answer stands with the visit and, in words, in its step and with the check-in
  const asMixed = hard.replaceAll('hard', 'mixed').replaceAll('Hard', 'Mixed');
  expect(asMixed).toBe(mixed);
});

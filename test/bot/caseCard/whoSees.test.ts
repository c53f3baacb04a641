import { referralViews } from '../../../bot/referral/referralWays';
import { workChanges, workViews } from '../../../bot/workWays';
import type { Case } from '../../../domain/referral/case';
import type { Status } from '../../../domain/referral/referral';
import { buttonTitles, textOf } from '../../support/cardReading';
import type { Name } from '../../support/caseTown';
import { shared } from '../../support/deeds/caseDeed';
import { withoutWorker } from '../../support/refusals/standings';
import { canariesOf, partIds } from '../../support/workedCase';
import { about, type CaseCardTown, id, openCaseCardTown, written } from './caseCardTown';

let at: CaseCardTown;
beforeAll(async () => {
  at = await openCaseCardTown();
});
beforeEach(() => at.forgetAll());
afterAll(() => at.town.close());

const opened = async (name: Name) => (await at.opens(name, id)).card;
const ofTheWork = [
  'Change what matters',
  'Change how to be in touch',
  'They said yes',
  'Park for supervision',
];

describe.each<[string, Name]>([
  ['who has it', 'ana'],
  ['who covers', 'ben'],
  ['who leads', 'lou'],
])('whoever does the work, such as the one %s', (_, name) => {
  test('sees everything, and may change it', async () => {
    await at.full();

    const card = await opened(name);

    const text = textOf(card);
    for (const seen of ['Canary whistling', '0491 570 156', 'Canary around noon', 'Every two weeks', about])
      expect(text).toContain(seen);
    expect(text).toContain('Consents: yes to 2 of 6');
    expect(buttonTitles(card)).toEqual(
      expect.arrayContaining([...ofTheWork, 'All steps', 'Ask for a debrief']),
    );
    const steps = await at.people[name].presses(card, 'All steps');
    expect(textOf(steps.card)).toContain(written);
  });
});

test.each<[string, Name, (made: Case) => Partial<Case>]>([
  ['is on the care team', 'tess', () => ({})],
  ['may take it', 'kay', withoutWorker],
])('who %s reads, and changes nothing but to write down a no', async (_, name, more) => {
  await at.full('gettingStarted', more);

  const card = await opened(name);

  expect(textOf(card)).toContain('Canary whistling');
  expect(textOf(card)).toContain('0491 570 156');
  for (const title of ofTheWork) expect(buttonTitles(card)).not.toContain(title);
  expect(buttonTitles(card)).toContain('Write down a no');
  const steps = await at.people[name].presses(card, 'All steps');
  expect(textOf(steps.card)).toContain('A visit was written down');
  for (const shown of [textOf(card), textOf(steps.card)]) {
    expect(shown).not.toContain(about);
    expect(shown).not.toContain(written);
  }
});

const everything = [
  ...Object.values(canariesOf()),
  written,
  about,
  'Canary whistling',
  '0491 57',
  '049157',
  '570 156',
  'Canary ramp',
];
const everyVerb = [workViews, workChanges, referralViews].flatMap((ways) => Object.keys(ways));
const ids = { caseId: id, ...partIds, step: '2', at: '2026-11-22T22:10:00.000Z', purpose: 'contactGp' };

/** Whatever they press or make up, they read nothing of the case, and it stays as it is. */
async function opensNothing(name: Name) {
  const before = await at.caseOf(id);
  const leaks: [string, string][] = [];
  for (const verb of everyVerb) {
    const { raw } = await at.presses(name, verb, ids);
    if (everything.some((canary) => raw.includes(canary))) leaks.push([verb, raw]);
  }
  expect(leaks).toEqual([]);
  expect(await at.caseOf(id)).toEqual(before);
}

test.each<[string, Name]>([
  ['who referred', 'dana'],
  ['a colleague', 'kay'],
  ['intake', 'ivy'],
  ['a clinician who has nothing to do with it', 'tess'],
  ['a Lead of another Local', 'otto'],
  ['a manager', 'stuart'],
])('%s opens no part of it, by any press', async (_, name) => {
  await at.full('gettingStarted', { ...shared(at) });
  await opensNothing(name);
});

const noMore = ({ consents }: Case) => ({ consents: { ...consents, refer: { given: false as const } } });
test.each<[string, Name, Status, (made: Case) => Partial<Case>]>([
  ['their consent is withdrawn, to who had it', 'ana', 'withdrawn', noMore],
  ['their consent is withdrawn, to the Lead', 'lou', 'withdrawn', noMore],
  ['their consent is withdrawn after the end, to the Lead', 'lou', 'closed', noMore],
  ['it is known privately to who has it', 'ana', 'gettingStarted', () => ({ conflicts: [at.people.ana.id] })],
  ['it is restricted to others', 'ana', 'gettingStarted', () => ({ restrictedTo: [at.people.lou.id] })],
  ['it is restricted, to the cover', 'ben', 'gettingStarted', () => ({ restrictedTo: [at.people.lou.id] })],
])('where %s, no part of it opens', async (_, name, status, more) => {
  await at.full(status, more);
  await opensNothing(name);
});

import { importActivities } from '../../../bot/activity/exchange/importActivities';
import { holderOf } from '../../../domain/referral/access';
import { textOf } from '../../support/cardReading';
import type { CaseTown } from '../../support/caseTown';
import { goesOnLeave, minutes } from '../../support/owed';
import { goingTo, heard, openStopTown, pauses, sees } from './stopTown';

let at: CaseTown;
beforeEach(async () => {
  at = await openStopTown();
});
afterEach(() => at.town.close());

/** Without a link worker: handed back, and still open. */
async function handedBack(id: string) {
  await at.keep('gettingStarted', id, (made) => {
    const { takenBy: _none, ...referral } = made.referral as { takenBy?: unknown } & typeof made.referral;
    return { ...goingTo('harvest-choir'), referral: referral as typeof made.referral };
  });
  expect(holderOf(await at.caseOf(id))).toBeUndefined();
}

test('where nobody has the case the Lead hears, unless it was the Lead who did it', async () => {
  await handedBack('BRI-6K3Q');
  await pauses(at, 'kay');
  await minutes(at.town, 12);

  expect(await sees(at, 'lou')).toContain('BRI-6K3Q');
  expect(await sees(at, 'ana')).not.toContain('BRI-6K3Q');
});

test('a Lead who did it is not told', async () => {
  await handedBack('BRI-6K3Q');
  await pauses(at, 'lou');
  await minutes(at.town, 12);

  expect(heard(at, 'lou')).toEqual([]);
});

test('while the link worker is away the Leads hear', async () => {
  await goesOnLeave(at.people.ben, '2026-11-23', '2026-12-04');
  await at.town.quiet();
  await pauses(at, 'kay');
  await minutes(at.town, 12);

  expect(heard(at, 'ben')).toEqual([]);
  expect(await sees(at, 'lou')).toContain('BRI-4K3Q');
});

test.each([
  ['ended by its source', { status: 'inactive' }, 'It has ended.'],
  ['closed for now by its source', { status: 'temporarily closed' }, 'It is closed for now.'],
])('%s in an import', async (_, more, says) => {
  await brings({ id: 'harvest-choir', name: 'Harvest choir', ...more });
  await minutes(at.town, 12);

  expect(heard(at, 'ana')[0]?.text).toContain(`Harvest choir\n${says}`);
});

test('an import that changes nothing of it tells nobody', async () => {
  await brings({ id: 'harvest-choir', name: 'Harvest choir', status: 'active', description: 'Tea after' });
  await minutes(at.town, 15);

  expect(heard(at, 'ana')).toEqual([]);
});

test('from somebody marked as not to be suggested: said, without the reason', async () => {
  at.town.passes(1_000);
  const form = await at.presses('kay', 'activity.doNotSuggest.form', { activityId: 'harvest-choir' });
  await at.people.kay.presses(form.card, 'Do not suggest it', { reason: 'Canary harm' });
  await minutes(at.town, 12);

  expect(heard(at, 'ana')[0]?.text).toContain('The team has marked it as not to be suggested.');
  const opened = await at.people.ana.presses(heard(at, 'ana')[0]?.card, 'See who');
  expect(textOf(opened.card)).toContain('Canary BRI-2K3Q');
  expect(textOf(opened.card)).not.toContain('Canary harm');
});

async function brings(service: object) {
  const report = await importActivities(at.town.services, 'brimbank', { contents: [service] }, 'bot');
  expect(report.counts).toMatchObject({ changed: 1 });
}

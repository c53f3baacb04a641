import type { CaseTown, Name } from '../../support/caseTown';
import { minutes, until } from '../../support/owed';
import { heard, openStopTown, pauses, sees } from './stopTown';

let at: CaseTown;
beforeEach(async () => {
  at = await openStopTown();
});
afterEach(() => at.town.close());

const tenMinutes = 12;
const afterwards = 75;

/** Somebody is away from then on, and Kay covers. */
async function leaves(who: Name, from: string) {
  const form = await at.people[who].presses(await at.people[who].says('leave'), 'Change hours or leave');
  const typed = { leaveFrom: from, leaveUntil: '2026-12-04', coverId: at.people.kay.id };
  const saved = await at.people[who].presses(form.card, 'Save', typed);
  expect(saved.line).toMatch(/^Saved/);
}
const count = (who: Name) => heard(at, who).length;

test('stopped on the evening before a leave: the cover hears in the morning, and once', async () => {
  await leaves('ana', '2026-11-24');
  await until(at.town, '2026-11-23T07:30:00.000Z');
  await pauses(at, 'lou');
  await minutes(at.town, tenMinutes);
  expect(count('kay')).toBe(0);

  await until(at.town, '2026-11-23T13:00:00.000Z');
  await until(at.town, '2026-11-23T22:10:00.000Z');
  await minutes(at.town, afterwards);

  expect(count('kay')).toBe(1);
  expect(await sees(at, 'kay')).toContain('BRI-2K3Q');
  expect(await sees(at, 'kay')).toContain('BRI-3K3Q');
  expect(count('ana')).toBe(0);
  await until(at.town, '2026-12-06T22:10:00.000Z');
  await minutes(at.town, afterwards);
  expect([count('ana'), count('kay')]).toEqual([0, 1]);
});

test('a leave that is taken back in the same night: the link worker hears after all', async () => {
  await leaves('ana', '2026-11-24');
  await until(at.town, '2026-11-23T07:30:00.000Z');
  await pauses(at, 'lou');
  await minutes(at.town, tenMinutes);
  await until(at.town, '2026-11-23T13:00:00.000Z');
  await minutes(at.town, 2);
  const form = await at.people.ana.presses(await at.people.ana.says('leave'), 'Change hours or leave');
  await at.people.ana.presses(form.card, 'Save', { leaveFrom: '', leaveUntil: '', coverId: '' });

  await until(at.town, '2026-11-23T22:10:00.000Z');
  await minutes(at.town, afterwards);

  expect([count('ana'), count('kay')]).toEqual([1, 0]);
});

test('handed back before it is told: the Lead hears', async () => {
  await pauses(at, 'kay');
  await at.presses('ben', 'referral.handBack', { caseId: 'BRI-4K3Q' });
  await minutes(at.town, afterwards);

  expect(await sees(at, 'lou')).toContain('BRI-4K3Q');
  expect([count('lou'), count('ben')]).toEqual([1, 0]);
});

test('given to somebody else before it is told: they hear, also where the one before has another', async () => {
  await pauses(at, 'lou');
  await at.presses('ana', 'referral.handBack', { caseId: 'BRI-2K3Q' });
  const form = await at.presses('lou', 'referral.assign.form', { caseId: 'BRI-2K3Q' });
  await at.people.lou.presses(form.card, 'Give it to them', { worker: at.people.kay.id });
  // Kay has first heard that the referral is hers now, and hears of more an hour later
  await minutes(at.town, 2 * afterwards);

  expect(await sees(at, 'kay')).toContain('BRI-2K3Q');
  expect(await sees(at, 'ana')).not.toContain('BRI-2K3Q');
  expect([count('ana'), count('kay'), count('lou')]).toEqual([1, 1, 0]);
});

test('restricted before it is told: the cover, who is not named, hears nothing, and the Lead does', async () => {
  await leaves('ben', '2026-11-23');
  await at.town.quiet();
  await pauses(at, 'ana');
  await at.presses('lou', 'referral.restrict', { caseId: 'BRI-4K3Q' }, { named: at.people.ana.id });
  await minutes(at.town, afterwards);

  expect(await sees(at, 'lou')).toContain('BRI-4K3Q');
  expect([count('lou'), count('kay'), count('ben')]).toEqual([1, 0, 0]);
});

import { buttonTitles, textOf } from '../../support/cardReading';
import { minutes, posting, until, waiting } from '../../support/owed';
import { refer } from '../../support/refer';
import { type NudgeTown, openNudgeTown, rowOf } from './nudgeTown';

let at: NudgeTown;
beforeEach(async () => {
  at = await openNudgeTown();
});
afterEach(() => at.town.close());

test('while all is well it says so, and how much was sent', async () => {
  await refer(at.dana);
  await at.town.quiet();
  const text = textOf(await at.lou.says('nudges'));
  expect(text).toMatch(
    /^Nudges\n✓ Everything that was due has arrived\. 0 waiting, 5 planned, \d+ sent in the/,
  );
  expect(text).toContain('Ana Petrov\nSent: A referral that waits (1). Last Monday 23 November, 9:10 am.');
  expect(text).not.toContain('⚠');
});

test('a link worker who has blocked the app stands first, with why and how to mend it', async () => {
  const code = 'ConversationBlockedByUser';
  at.town.connector.refuseNext({ status: 403, code, when: posting(at.ben, waiting) });
  await refer(at.dana);
  await at.town.quiet();
  const card = await at.lou.says('nudges');
  const text = textOf(card);
  expect(text).toContain('⚠ 1 colleague cannot be reached, 1 not delivered.');
  expect(text).toContain(
    'They must add the app themselves: in Teams, Apps, search Local Connections, Add. Send them this:\nCopy a message for them',
  );
  expect(text).toContain(
    'Ben Okafor\n⚠ Cannot be reached: the app is blocked in their Teams.\n⚠ Not delivered: A referral that waits (1).',
  );
  expect(text.indexOf('Ben Okafor')).toBeLessThan(text.indexOf('Ana Petrov'));

  const copy = await at.lou.presses(card, 'Copy a message for them');
  expect(JSON.stringify(copy.card)).toContain('messages from Local Connections do not reach you in Teams');
  expect(copy.raw).not.toContain('Okafor');
});

test('where the deployment knows the app, its own page is linked', async () => {
  await at.town.close();
  at = await openNudgeTown();
  Object.assign(at.town.services, { appId: '22222222-0000-4000-8000-000000000000' });
  await at.notReached(at.ben, 'notInstalled');
  const link = 'https://teams.microsoft.com/l/app/22222222-0000-4000-8000-000000000000';
  const card = await at.lou.says('nudges');
  expect(textOf(card)).toContain('Cannot be reached: the app is not installed.');
  expect(textOf(card)).toContain(link);
  expect((await at.lou.presses(card, 'Copy a message for them')).raw).toContain(link);
  expect(textOf(await at.lou.says('staff'))).toContain(
    `To get messages, open [Local Connections in Teams](${link}) and choose Add.`,
  );
});

test('a message of which nobody can tell twice may not have arrived', async () => {
  for (const _ of [1, 2]) at.town.connector.refuseNext({ status: 'cut', when: posting(at.ana, waiting) });
  await refer(at.dana);
  await minutes(at.town, 5);
  const text = textOf(await at.lou.says('nudges'));
  expect(text).toContain('1 may not have arrived.');
  expect(text).toContain('Ana Petrov\n⚠ May not have arrived: A referral that waits (1).');
});

test('what waits for working hours and what may yet be taken back are told apart', async () => {
  await until(at.town, '2026-11-23T09:00:00.000Z');
  await refer(at.dana);
  await at.keep(at.ana, {
    state: 'planned',
    firstDueAt: '2026-11-24T01:00:00.000Z',
    wakeAt: '2026-11-24T01:00:00.000Z',
  });
  await at.town.quiet();
  const text = textOf(await at.lou.says('nudges'));
  expect(text).toContain('Waiting: A referral that waits (1). Next try Tuesday 24 November, 9:00 am.');
  expect(text).toContain('Planned: News about a referral (1). First Tuesday 24 November, 12:00 pm.');
  expect(text).toMatch(/Nudges\n2 waiting, 6 planned, \d+ sent/);
  expect(text).not.toContain('Everything that was due');
});

test('what failed on our side is said, worst first, until a week has gone by', async () => {
  await at.keep(at.ana, { state: 'dead' });
  await at.keep(at.ben, { state: 'uncertain' });
  const text = textOf(await at.lou.says('nudges'));
  expect(text).toContain('⚠ 1 may not have arrived, 1 failed on our side.');
  expect(text).toContain('Ana Petrov\n⚠ Failed on our side: News about a referral (1).');
  expect(text.indexOf('Ben Okafor')).toBeLessThan(text.indexOf('Ana Petrov'));
  at.town.passes(8 * 86_400_000);
  expect(textOf(await at.lou.says('nudges'))).not.toContain('⚠');
});

test('each Lead sees what belongs to their Local alone, also of somebody who works at two', async () => {
  await at.keep(at.ben, { state: 'dead' });
  await at.keep(at.ana, { state: 'dead' });
  const ask = { container: 'staff', partition: at.town.services.tenantId, id: at.ben.id } as const;
  await at.keep(at.otto, { kind: 'staff.asked', subject: ask, occurrence: '1:staff.asked:latrobe' });
  const latrobe = textOf(await at.otto.says('nudges'));
  expect(latrobe).toContain('Otto Vance\n⚠ Failed on our side: Somebody asks for access (1).');
  expect(latrobe).not.toMatch(/Petrov|News/);
  expect(latrobe).toContain('Ben Okafor\nNext card tomorrow 9:00 am, if anything is due.');
  const brimbank = await at.lou.says('nudges');
  expect(textOf(brimbank)).toContain('⚠ 2 failed on our side.');
  expect(textOf(brimbank)).not.toMatch(/Vance|asks for access/);
  expect(buttonTitles(rowOf(brimbank, at.ben))).toEqual(['Send again']);
});

test('a Lead of two Locals reads at which one it is', async () => {
  const kim = await at.town.person('Kim Nguyen', ['lead'], 'brimbank', 'latrobe');
  await at.keep(at.ben, { state: 'dead' });
  const text = textOf(await kim.says('nudges'));
  expect(text).toContain('Brimbank: 0 waiting');
  expect(text).toContain('Latrobe: ✓ Everything that was due has arrived.');
  expect(text).toContain('Ben Okafor, Brimbank\n⚠ Failed');
});

test('the card of somebody’s day counts where they work', async () => {
  const subject = { container: 'staff', partition: at.town.services.tenantId, id: at.ben.id } as const;
  await at.keep(at.ben, { state: 'dead', kind: 'day.morning', subject, occurrence: '2026-11-23' });
  for (const lead of [at.lou, at.otto])
    expect(textOf(await lead.says('nudges'))).toContain('Failed on our side: Your day (1).');
});

test("each colleague's next card is counted as planned, with its time", async () => {
  const text = textOf(await at.lou.says('nudges'));
  expect(text).toMatch(/0 waiting, 5 planned/);
  expect(text).toContain('Ana Petrov\nNext card tomorrow 9:00 am, if anything is due.');
  await until(at.town, '2026-11-26T22:30:00.000Z');
  expect(textOf(await at.lou.says('nudges'))).toContain('Next card Monday 30 November 9:00 am');
});

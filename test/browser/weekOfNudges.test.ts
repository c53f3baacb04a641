import { DateTime } from 'luxon';
import { victorianHolidays } from '../../domain/holidays/victoria';
import { viewer } from '../support/browser';
import { browserTown } from '../support/browserTown';

const { sandbox, newPage } = browserTown();
const zone = 'Australia/Melbourne';

/** Nine o'clock on the first Monday from there that no holiday follows in its week. */
function plainMonday(from: string): string {
  let monday = DateTime.fromISO(from, { zone }).startOf('week').set({ hour: 9 });
  const holds = () =>
    victorianHolidays.some(({ date }) => monday.hasSame(DateTime.fromISO(date, { zone }), 'week'));
  while (monday < DateTime.fromISO(from) || holds()) monday = monday.plus({ weeks: 1 });
  return monday.toUTC().toISO() ?? from;
}

test('a week: two are rung and one is put off, the cover has Wednesday, on Friday there is a summary', async () => {
  const { start } = await sandbox;
  const url = await start();
  const page = await newPage();
  const me = viewer(page);
  const clock = async (body?: object) => {
    const headers = { 'content-type': 'application/json' };
    const asked = body ? { method: 'POST', headers, body: JSON.stringify(body) } : {};
    const { now } = (await (await fetch(`${url}sandbox/clock`, asked)).json()) as { now: string };
    return now;
  };
  const monday = DateTime.fromISO(await clock({ now: plainMonday(await clock()) }), { zone });
  const date = (days: number) => monday.plus({ days }).toFormat('yyyy-MM-dd');
  const nine = (days: number) => monday.plus({ days }).toUTC().toISO();
  const message = (says: string) => page.getByTestId('message').filter({ hasText: says }).last();
  await page.goto(url);

  await me.is('Ana Petrov');
  await me.sees('people to check in with');
  await me.shot('10-the-day');
  await page.setViewportSize({ width: 320, height: 640 });
  await me.presses('Start');
  await me.dialog.getByText('Effie').first().waitFor();
  await me.answers('Not now');
  await me.dialog.getByRole('button', { name: /tomorrow/i }).click();
  await me.dialog.getByText('put off').first().waitFor();
  await me.dialog.getByText('Marisol').first().waitFor();
  await me.answers('No answer');
  await me.dialog.getByText('3 of').waitFor();
  const save = me.dialog.getByRole('button', { name: 'Save and next person' });
  await save.waitFor();
  const box = await save.boundingBox();
  expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
  await me.shot('11-one-person');
  await me.dialog.getByLabel('What happened?').selectOption('We spoke');
  await me.dialog.getByLabel('In one line').fill('Looks forward to the cards.');
  await me.answers('Save and next person');
  await me.dialog.getByText('✓ Saved').waitFor();
  await me.closes();
  await page.setViewportSize({ width: 1280, height: 900 });
  await me.sees('2 done');

  await me.says('leave');
  await me.presses('Change hours or leave');
  await me.dialog.getByLabel('First day of leave').fill(date(2));
  await me.dialog.getByLabel('Last day of leave').fill(date(3));
  await me.dialog.getByLabel('Who covers for you').selectOption('Ben Okafor');
  await me.answers('Save');
  await me.dialog.getByText('Saved').first().waitFor();
  await me.closes();

  await clock({ now: nine(2) });
  await me.is('Ben Okafor');
  await me.sees('You cover for');
  await message('You cover for').getByText('Marisol').waitFor();
  await me.shot('12-the-cover');
  await message('You cover for').getByRole('button', { name: 'Open' }).nth(1).click();
  await me.dialog.getByText('Effie').first().waitFor();
  await me.answers('Good');
  await me.dialog.getByText('✓ Saved').waitFor();
  await me.closes();

  await clock({ now: monday.plus({ days: 2, hours: 1 }).toUTC().toISO() });
  await me.is('Dana Whitfield');
  await message('Your referral BRI-7K3Q').getByRole('button', { name: 'Withdraw' }).click();
  await me.answers('Withdraw the referral');
  await me.dialog.getByText('Withdrawn').first().waitFor();
  await me.closes();
  await me.is('Ben Okafor');
  await message('You cover for').getByText('Marisol').waitFor({ state: 'detached' });
  await message('You cover for').getByText('Wilma').waitFor();

  await clock({ now: nine(4) });
  await me.is('Ana Petrov');
  await me.sees('while you were away');
  await me.presses('What happened');
  await me.dialog.getByText('BRI-7K3Q').waitFor();
  await me.shot('13-what-happened');
  await me.closes();

  await me.is('Helen Marinos');
  await me.sees('cannot be reached');
  await me.sees('next step');
  await me.says('nudges');
  await me.sees('Jarrah Coombs');
  await me.shot('14-the-lead');
}, 180_000);

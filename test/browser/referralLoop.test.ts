import { viewer } from '../support/browser';
import { browserTown } from '../support/browserTown';

const { sandbox, newPage } = browserTown();

test('a referral is sent, taken and closed by hand, and is still there after the plug is pulled', async () => {
  const { start, kill } = await sandbox;
  const page = await newPage();
  const me = viewer(page);
  await page.goto(await start());

  await me.is('Dana Whitfield');
  await me.says('refer');
  await me.presses('Refer a person');
  await me.dialog.getByLabel('1. Name they like to be called').fill('Wattle');
  await me.answers('Send referral');
  await me.dialog.getByText('Please choose who they are.').waitFor();
  await me.shot('1-form-with-problems');
  expect(await me.dialog.getByLabel('1. Name they like to be called').inputValue()).toBe('Wattle');
  await me.dialog.getByLabel('2. Who they are').selectOption('Client');
  await me.dialog.getByLabel('3. Age').selectOption('45 to 54');
  await me.dialog.getByLabel('4. Receiving care and support from this Local?').selectOption('Yes');
  await me.dialog.getByLabel('5. One way to reach them').fill('0491 570 156');
  await me.dialog
    .getByLabel('6. Has the person said yes to this referral?')
    .selectOption('Yes, they told me');
  await me.answers('Send referral');
  await me.dialog.getByText('Sent to the link workers').waitFor();
  const reference = /BRI-\w{4}/.exec(await me.dialog.innerText())?.[0] ?? 'no reference';
  await me.shot('2-sent');
  await me.closes();
  await me.sees(`Your referral ${reference}`);

  await me.is('Ana Petrov');
  await me.sees(reference);
  await me.shot('3-waiting');
  const list = page.getByTestId('message').filter({ hasText: reference }).last();
  expect(await list.innerText()).toContain('Waiting for you');
  expect(await list.innerText()).not.toContain('Wattle');
  await me.presses("I'll take it");
  await me.sees(`You have this referral: ${reference}`);
  await me.presses('First contact');
  await me.dialog.getByLabel('We spoke').check();
  await me.answers('Save');
  await me.dialog.getByText('First contact is written down').waitFor();
  await me.shot('4-first-contact');
  await me.answers('End with an outcome');
  await me.dialog.getByLabel('Connected and settled in').check();
  await me.dialog.getByLabel('Belonging').check();
  await me.shot('5-outcome');
  await me.answers('Close the referral');
  await me.dialog.getByText('until then you can undo it').waitFor();
  await me.closes();
  await page.getByTestId('clock-1-hour').click();
  await page.getByTestId('clock-1-hour').click();

  await me.is('Dana Whitfield');
  const lines = [
    'The link worker and the person have spoken.',
    'The work has come to its end and the referral is closed.',
  ];
  for (const line of lines) await me.sees(line);
  await me.shot('6-heard');

  await kill();
  await page.goto(await start());
  await me.is('Dana Whitfield');
  for (const line of lines) await me.sees(line);
  await me.says('my referrals');
  const card = page.getByTestId('message').last();
  await card.getByText(reference).waitFor();
  expect(await card.innerText()).toContain('Closed');
  await me.shot('7-after-the-restart');
}, 180_000);

import { viewer } from '../support/browser';
import { browserTown } from '../support/browserTown';

const { sandbox, newPage } = browserTown();

test('a message in a chat without the bot begins a referral, and its words go no further', async () => {
  const { start } = await sandbox;
  const page = await newPage();
  const me = viewer(page);
  await page.goto(await start());
  await me.is('Dana Whitfield');
  await me.opens(page.locator('[data-testid^="chat-"]', { hasText: 'Morning catch-up' }));
  const message = page.getByTestId('message').first();
  const words = (await message.locator('.bubble').innerText()).trim();
  await message.hover();
  await page.locator('[data-testid^="message-more-"]').first().click();
  await page.getByTestId('message-action-refer').click();

  await me.dialog.getByText(words.slice(0, 40)).waitFor();
  await me.shot('8-from-a-message');
  await me.dialog.getByLabel('1. Name they like to be called').fill('Banksia');
  await me.answers('Save for later');
  await me.dialog.getByText('Kept for you alone').waitFor();
  await me.closes();

  // what stood in the message is not in the form that was kept
  await page.getByText('Your private chat').or(page.getByText('Local Connections')).first().waitFor();
  await me.opens(page.locator('[data-testid^="chat-"]').first());
  await me.says('refer');
  await me.presses('Continue the one from');
  expect(await me.dialog.getByLabel('1. Name they like to be called').inputValue()).toBe('Banksia');
  expect(await me.dialog.innerText()).not.toContain(words.slice(0, 40));
}, 120_000);

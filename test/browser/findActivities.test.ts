import { viewer } from '../support/browser';
import { browserTown } from '../support/browserTown';

const { sandbox, newPage } = browserTown();

test('a quiet garden is found beside the box that one writes in, and put into a chat without the bot', async () => {
  const { start } = await sandbox;
  const page = await newPage();
  const me = viewer(page);
  const search = page.getByTestId('search-input');
  const first = page.getByTestId('search-result-0');
  await page.goto(await start());
  await me.is('Aisha Nouri');
  await page.getByText('North East catch-up').first().click();
  await me.sees('is not in this chat');

  await page.getByTestId('search-extension').click();
  await first.waitFor();
  // what the open box showed before is drawn again when the words are answered
  const answered = page.waitForResponse(
    (response) =>
      response.url().endsWith('/sandbox/search') &&
      (response.request().postData() ?? '').includes('wangaratta'),
  );
  await search.fill('quiet step-free gardening near wangaratta weekday');
  await answered;
  await first.filter({ hasText: 'Rosella Raised Beds' }).waitFor();
  await me.shot('9-search-extension');
  await search.press('ArrowDown');
  await search.press('Enter');
  const attached = page.getByTestId('compose-card');
  await attached.getByText('Rosella Raised Beds').first().waitFor();
  await page.getByTestId('compose').fill('This one may suit');
  await page.getByTestId('send').click();
  await attached.waitFor({ state: 'hidden' });
  await page.getByTestId('message').filter({ hasText: 'This one may suit' }).waitFor();

  await me.is('Kev Stanhope');
  await page.getByText('North East catch-up').first().click();
  const sent = page.getByTestId('message').filter({ hasText: 'This one may suit' });
  await sent.getByText('Rosella Raised Beds').first().waitFor();
  expect(await sent.innerText()).toContain('Aisha Nouri');
  expect(await sent.innerText()).toContain('Milawa');
  await me.shot('9-search-extension-sent');
}, 120_000);

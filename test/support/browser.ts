import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Locator, type Page } from 'playwright-core';
import people from '../../sandbox/people.json';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const output = 'test/output';

export async function openBrowser() {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (!executablePath) throw new Error('CHROMIUM_PATH names no browser; npm test finds one by itself.');
  const profile = mkdtempSync(join(tmpdir(), 'browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: flags,
    viewport: { width: 1280, height: 900 },
  });
  mkdirSync(output, { recursive: true });
  return {
    newPage: () => context.newPage(),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Somebody in front of the sandbox's page. */
export function viewer(page: Page) {
  const dialog = page.getByTestId('dialog');
  return {
    page,
    dialog,
    lastCard: page.getByTestId('message').last(),
    async is(name: string) {
      const person = people.people.find((one) => one.name === name);
      await page.getByTestId('person-picker').click();
      await page.getByTestId(`person-${person?.aadObjectId}`).click();
      await page.getByText(`You are: ${name}`).waitFor();
    },
    /** Opens a chat and waits until its own messages stand there. */
    async opens(chat: Locator) {
      const id = (await chat.getAttribute('data-testid'))?.replace('chat-', '') ?? '';
      await chat.click();
      await page.waitForURL((url) => new URLSearchParams(url.hash.slice(1)).get('chat') === id);
    },
    async says(text: string) {
      const before = await page.getByTestId('message').count();
      await page.getByTestId('compose').fill(text);
      await page.getByTestId('send').click();
      await page
        .getByTestId('message')
        .nth(before + 1)
        .waitFor();
    },
    /** On the newest card that has such a button. */
    presses: (title: string) =>
      page.getByTestId('message').getByRole('button', { name: title }).last().click(),
    answers: (title: string) => dialog.getByRole('button', { name: title, exact: true }).click(),
    async closes() {
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    },
    sees: (text: string) => page.getByText(text).last().waitFor(),
    shot: (name: string) => page.screenshot({ path: join(output, `${name}.png`), animations: 'disabled' }),
  };
}

import { openBrowser } from './browser';
import { sandboxProcess } from './sandboxProcess';

/** A browser and a sandbox of a test file's own, closed when its tests are done. */
export function browserTown() {
  const sandbox = sandboxProcess();
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await (await sandbox).end();
  });
  return { sandbox, newPage: () => browser.newPage() };
}

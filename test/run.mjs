import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installMissing } from '../sandbox/install.mjs';

installMissing();

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const usual = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The first Chromium or Chrome of this machine. CHROMIUM_PATH names another. */
function findChromium() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => names.map((name) => join(dir, name)));
  return [process.env.CHROMIUM_PATH, ...onPath, ...usual].find((path) => path && existsSync(path));
}

/** Where there is room in memory, the tests keep their database files there: they wait for no disk. */
function scratchPlace() {
  const inMemory = '/dev/shm';
  if (!existsSync(inMemory)) return tmpdir();
  const { bavail, bsize } = statfsSync(inMemory);
  return bavail * bsize > 2 * 1024 ** 3 ? inMemory : tmpdir();
}

const chromium = findChromium();
const scratch = mkdtempSync(join(scratchPlace(), 'tests-'));
const report = join(scratch, 'report.json');
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/jest/bin/jest.js',
    // before the options: one that takes a list would swallow them
    ...process.argv.slice(2),
    '--cacheDirectory=node_modules/.cache/jest',
    '--json',
    `--outputFile=${report}`,
    ...(chromium
      ? []
      : ['--testPathIgnorePatterns=/node_modules/', '--testPathIgnorePatterns=/test/browser/']),
  ],
  {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, TMPDIR: scratch, ...(chromium && { CHROMIUM_PATH: chromium }) },
  },
);

if (!chromium) {
  console.log(
    'The browser tests were left out: there is no Chromium or Chrome here. Install one (Debian and Ubuntu: apt-get install chromium) or name it in CHROMIUM_PATH.',
  );
}
if (existsSync(report)) {
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
    readFileSync(report),
  );
  // a file that could not run counts as failed though it named no test
  const failed = Math.max(numFailedTests, numFailedTestSuites);
  console.log(`${numPassedTests} passed, ${failed} failed, ${numPendingTests} skipped`);
}
rmSync(scratch, { recursive: true, force: true });
process.exit(status ?? 1);

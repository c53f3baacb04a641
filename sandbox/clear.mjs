import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const dataDir = resolve(process.env.DATA_DIR ?? '.data');
const marked = join(dataDir, 'sandbox.json');

/** What the sandbox writes; whatever else lies in the folder stays. */
function isOurs(name) {
  return /^(local-connections\.db.*|(change-feed|clock|seeded|sandbox)\.json(\.new)?|teams)$/.test(name);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function markLeft() {
  try {
    return JSON.parse(readFileSync(marked, 'utf8'));
  } catch {
    return undefined;
  }
}

async function isRunning({ url, start }) {
  try {
    const answer = await fetch(new URL('sandbox/running', url), { signal: AbortSignal.timeout(2_000) });
    return (await answer.json()).start === start;
  } catch {
    return false;
  }
}

if (!existsSync(dataDir) || readdirSync(dataDir).length === 0) {
  console.log('There is no demo data to clear.');
} else {
  const mark = markLeft();
  if (mark?.app !== 'local-connections-sandbox') {
    stop(`${dataDir} does not look like the sandbox's own folder, so nothing was deleted.`);
  }
  if (await isRunning(mark)) stop('The sandbox is running. Stop it first, then clear it.');
  for (const name of readdirSync(dataDir).filter(isOurs)) rmSync(join(dataDir, name), { recursive: true });
  console.log('The demo data is cleared. The next npm start begins afresh.');
}

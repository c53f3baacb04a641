import { performance } from 'node:perf_hooks';
import { openDirectory } from '../../bot/activity/find/openDirectory';
import type { Activity } from '../../domain/activity/activity';
import { sixLocals } from '../../domain/sixLocals';
import { line } from './line';
import { manyGroups } from './manyGroups';
import { memoryStore } from './memoryStore';
import { plainScan } from './plainScan';
import { queries } from './queries';
import { recall } from './recall';

const log = { info: () => undefined, fault: (message: string) => line(message) };
const now = () => '2026-11-24T00:00:00.000Z';
const asked = queries(300);
const warmUp = 50;
const mostP95 = 10;
const mostBuilding = 1_000;
const leastRecall = 0.9;

async function timesOf(search: (text: string) => unknown): Promise<number[]> {
  for (const text of asked.slice(0, warmUp)) await search(text);
  const times: number[] = [];
  for (const text of asked) {
    const before = performance.now();
    await search(text);
    times.push(performance.now() - before);
  }
  return times.sort((one, other) => one - other);
}

function say(name: string, times: readonly number[]) {
  const at = (share: number) =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2);
  const limit = name === 'index' ? ` (limit ${mostP95} ms)` : '';
  line(`  ${name.padEnd(6)} p50 ${at(0.5)} ms   p95 ${at(0.95)} ms${limit}   most ${at(1)} ms`);
}

async function measure(all: Activity[]) {
  const localIds = [all[0]?.localId ?? ''];
  const directory = openDirectory({ store: memoryStore(all), now, log, locals: sixLocals });
  const before = performance.now();
  while ((await directory.search(localIds, await directory.understand(localIds, 'choir'))).isPartial);
  line(
    `${all.length} activities of one Local: index built in ${Math.round(performance.now() - before)} ms (limit ${mostBuilding} ms)`,
  );
  const index = await timesOf(async (text) =>
    directory.search(localIds, await directory.understand(localIds, text)),
  );
  const scan = await timesOf(plainScan(all));
  say('index', index);
  say('scan', scan);
  const middle = (times: readonly number[]) => times[Math.floor(times.length / 2)] ?? 1;
  line(`  the scan takes ${(middle(scan) / middle(index)).toFixed(1)} times as long, and forgives no slip`);
  const { word, name, of } = await recall(directory, localIds, all);
  line(
    `  one slip in the longest word of a name: that word alone finds it in ${word} of ${of} (limit ${Math.ceil(leastRecall * of)})`,
  );
  line(`  the whole name finds it among the first five in ${name} of ${of}`);
}

/** How long a search takes, and whether a slip of the finger is forgiven. */
export async function searchBench() {
  for (const count of [1_000, 10_000]) await measure(manyGroups(count));
}

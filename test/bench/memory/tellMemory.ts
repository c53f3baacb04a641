import { table } from '../telling/table';
import { target } from '../telling/target';

interface Told {
  name: string;
  before: NodeJS.MemoryUsage;
  after: NodeJS.MemoryUsage;
  /** How many activities it handled until `after`, and until `later`. */
  handled: number;
  more: number;
  later: NodeJS.MemoryUsage;
}
const megabytes = (bytes: number) => bytes / 1024 / 1024;
const said = (bytes: number) => megabytes(bytes).toFixed(1);

export function tellMemory(told: readonly Told[]): void {
  const rows = told.flatMap(({ name, before, handled, after, more, later }) =>
    (['rss', 'heapUsed'] as const).map((kind) => [
      `${name === 'ours' ? 'ours' : 'bare teams-ai, bundled'}, ${kind === 'rss' ? 'resident' : 'heap in use'}`,
      said(before[kind]),
      String(handled),
      said(after[kind]),
      String(more),
      said(later[kind]),
      said(later[kind] - after[kind]),
    ]),
  );
  table(['MB', 'started', 'handled', 'then', 'handled more', 'then', 'grew'], rows);
  const [ours, bare] = told;
  if (!ours || !bare) return;
  const over = megabytes(ours.after.rss - bare.after.rss);
  target({ what: '(e) resident memory over bare teams-ai', found: over, most: 60, unit: ' MB' });
  const grown = megabytes(ours.later.heapUsed - ours.after.heapUsed);
  target({ what: `(e) growth of the heap in the next ${ours.more}`, found: grown, most: 5, unit: ' MB' });
}

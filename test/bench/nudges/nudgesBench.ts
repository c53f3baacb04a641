import { line } from '../line';
import { oneMorning } from './oneMorning';
import { type RemoteRows, remoteRows } from './store/remoteRows';
import { tellMorning } from './tellMorning';

const workers = 2_000;
const fewWorkers = 100;
const casesEach = 50;
const mornings = [
  { name: 'Monday', from: '2026-11-22T22:00:00.000Z', storeMs: 0, isMeasure: true },
  {
    name: 'Tuesday, with a store that takes 5 ms, and Monday’s cards to put away',
    from: '2026-11-23T22:00:00.000Z',
    storeMs: 5,
    isMeasure: false,
  },
];

/** The mornings of two thousand link workers, through the real sweep, at the pace that Teams allows. */
export async function nudgesBench(): Promise<void> {
  // once in a process: its code, and the heap that it begins with. What grows after it grows with what is due
  await withStore(fewWorkers, async (remote) => {
    const [monday] = mornings;
    if (!monday) return;
    const { memory } = await oneMorning(remote, { ...monday, workers: fewWorkers });
    const whole = memory.before.toFixed(0);
    line(
      `A first ${fewWorkers} cards: this process grew by ${memory.resident.toFixed(0)} MB over ${whole} MB`,
    );
  });
  await withStore(workers, async (remote) => {
    line(`${workers * casesEach} due check-ins of ${workers} workers at six Locals`);
    for (const morning of mornings) {
      const found = await oneMorning(remote, { ...morning, workers });
      const isKept = tellMorning(morning, found, { workers, lines: workers * casesEach });
      if (!isKept) process.exitCode = 1;
    }
  });
}

async function withStore(count: number, deed: (remote: RemoteRows) => Promise<void>): Promise<void> {
  const remote = remoteRows();
  try {
    await remote.make({ counts: Array(count).fill(casesEach), wakeAt: mornings[0]?.from ?? '' });
    await deed(remote);
  } finally {
    remote.close();
  }
}

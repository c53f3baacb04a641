import { line } from '../line';
import { type Morning, mostPerSecond } from './oneMorning';
import { pricesInWords } from './store/chargingRows';

const mostRatio = 1.05;
const mostResident = 64;
const mostCard = 20 * 1024;
/** Teams answers no sooner. */
const leastAnswerMs = 80;

/** Prints what a morning took. False when somebody was not told, or told too often: times are only said. */
export function tellMorning(
  { name, isMeasure }: { name: string; isMeasure: boolean },
  found: Morning,
  owed: { workers: number; lines: number },
): boolean {
  const { seen, pace, tenant, memory } = found;
  const leastMs = Math.floor((owed.workers - 1) / mostPerSecond) * 1_000 + leastAnswerMs;
  const ratio = found.tookMs / leastMs;
  const exceeded = seen.threadsExceeded + pace.exceeded + tenant.exceeded;
  const units = [...Object.values(found.charges)].reduce((sum, one) => sum + one.units, 0);
  const limit = (text: string) => (isMeasure ? ` (limit ${text})` : '');
  line(`\n${name}, at ${mostPerSecond} requests a second`);
  line(
    `  delivered: ${found.delivered} cards of ${owed.workers}, ${found.twice} twice, ${found.linesShown} lines of ${owed.lines}`,
  );
  line(
    `  took ${(found.tookMs / 1_000).toFixed(1)} s, the limits allow ${(leastMs / 1_000).toFixed(1)} s: ratio ${ratio.toFixed(3)}${limit(String(mostRatio))}`,
  );
  line(
    `  windows exceeded: ${exceeded}${limit('0')}, fullest second ${pace.fullest}; answered 429: ${seen.refused} of ${seen.requests}`,
  );
  line(
    `  resident memory grew by ${memory.resident.toFixed(0)} MB at most${limit(`${mostResident} MB`)} over ${memory.before.toFixed(0)} MB after those, ${memory.kept.toFixed(1)} MB of it are kept`,
  );
  line(`  largest card ${(seen.largestCard / 1_024).toFixed(1)} KB${limit('20 KB')}`);
  line(
    `  processor time ${seconds(found.cpuMs)} s; a plain loop that sends as many, reads nothing and keeps nothing: ${seconds(found.bareCpuMs)} s`,
  );
  line(
    `  Cosmos DB: ${(units / owed.workers).toFixed(0)} request units a card, ${(units / owed.lines).toFixed(1)} a check-in`,
  );
  if (isMeasure) tellCharges(found, owed.workers);
  const faults = [...new Set(found.faults)];
  if (faults.length > 0) line(`  faults: ${found.faults.length}, such as ${faults[0]}`);
  const isComplete =
    found.delivered === owed.workers &&
    found.twice === 0 &&
    found.linesShown === owed.lines &&
    faults.length === 0;
  return isComplete && exceeded === 0 && seen.largestCard <= mostCard;
}

function tellCharges({ charges }: Morning, cards: number): void {
  for (const [deed, { calls, units }] of Object.entries(charges).sort(
    ([, one], [, other]) => other.units - one.units,
  ))
    line(
      `    ${deed.padEnd(24)} ${(calls / cards).toFixed(2)} calls, ${(units / cards).toFixed(1)} units a card`,
    );
  line(`    ${pricesInWords}`);
}

const seconds = (milliseconds: number) => (milliseconds / 1_000).toFixed(1);

import { setImmediate as pause } from 'node:timers/promises';
import type { Activity } from '../../../domain/activity/activity';
import { keptWords } from '../../../domain/activity/hsds/keptWords';
import { cameBefore } from '../../../domain/activity/hsds/reading/directoryReading';
import { readEntry } from '../../../domain/activity/hsds/reading/readEntry';
import type { Importing } from './importing';
import { type ImportReport, type ImportReporting, importReporting } from './importReporting';
import { keepActivity } from './keepActivity';
import { keepLoose } from './keepLoose';
import { markGone } from './markGone';
import type { LooseRow, PlacedEntry, Reading } from './read/reading';

const together = 8;
const mostLooseBytes = 1_500_000;

type Coming = PlacedEntry & { activity: Activity };
/** Ids that the file names, and those of the services that could be read. */
type Seen = Record<'named' | 'taken', Set<string>>;

/** Puts what a file holds into a Local's directory. Rights are the caller's to ask. */
export async function importReading(importing: Importing, reading: Reading): Promise<ImportReport> {
  const reporting = importReporting();
  for (const note of reading.notes) reporting.note(note);
  for (const one of reading.bad) reporting.leftOut(one);
  const seen: Seen = { named: new Set(), taken: new Set() };
  const batch: Coming[] = [];
  let isNoted = false;
  let done = 0;
  const write = async () => {
    const some = batch.splice(0);
    if (!isNoted && some.length > 0) await noteImport(importing);
    isNoted ||= some.length > 0;
    await Promise.all(some.map((one) => keepOne(importing, one, reporting)));
    // an embedded store never waits: without a pause what it has let go of is not freed
    await pause();
  };
  for (const placed of reading.entries()) {
    const activity = readOne(importing, placed, seen, reporting);
    if (activity) batch.push({ ...placed, activity });
    if (batch.length >= together) await write();
    done += 1;
    importing.progress?.(done, reading.total);
  }
  await write();
  const loose = smallEnough(reading.loose(), reporting);
  if (!isNoted && loose.length > 0) await noteImport(importing);
  if (isNoted || loose.length > 0) await keepLoose(importing, loose);
  reporting.report.counts.loose = loose.length;
  await judge(importing, { reading, seen, reporting });
  return reporting.report;
}

function readOne(
  { localId, services }: Importing,
  { entry, where, isJoined }: PlacedEntry,
  { named, taken }: Seen,
  reporting: ImportReporting,
): Activity | undefined {
  const read = readEntry(entry, localId, services.now());
  const { id, name } = read.ok ? read.activity : read.leftOut;
  const at = where ? { where } : {};
  const isSecond = taken.has(id);
  named.add(id);
  if (!read.ok) reporting.leftOut({ ...read.leftOut, ...at });
  else if (isSecond) reporting.leftOut({ id, name, why: cameBefore, ...at });
  else {
    taken.add(id);
    if (isJoined) reporting.note(`"${name}": ${where} are one activity with all their times.`);
    for (const note of read.notes) reporting.note(note);
    return read.activity;
  }
  return undefined;
}

async function keepOne(
  importing: Importing,
  { entry, where, activity }: Coming,
  reporting: ImportReporting,
): Promise<void> {
  const { id, name } = activity;
  const done = await keepActivity(importing, entry, activity);
  if (!done.ok) {
    reporting.leftOut({ id, name, why: done.why, ...(where && { where }) });
    return;
  }
  reporting.took(id, name, done.kept);
  if (done.isBack) reporting.back();
  if (done.lacks.length > 0)
    reporting.note(`"${name}": this file does not give its ${keptWords(done.lacks)}. What we had is kept.`);
}

function smallEnough(rows: Iterable<LooseRow>, reporting: ImportReporting): LooseRow[] {
  return [...rows].filter(({ table, row }) => {
    const fits = Buffer.byteLength(JSON.stringify(row)) <= mostLooseBytes;
    if (!fits) reporting.leftOut({ id: '', name: '', why: 'It is too large.', where: table });
    return fits;
  });
}

/** A row that does not say which it is might be any of them. */
async function judge(
  importing: Importing,
  { reading, seen, reporting }: { reading: Reading; seen: Seen; reporting: ImportReporting },
): Promise<void> {
  const { isComplete, sourceName } = importing;
  if (!isComplete || sourceName === undefined) return;
  const { named, taken } = seen;
  const why =
    reading.lacking ??
    (named.has('') ? 'A row does not say which it is' : undefined) ??
    (taken.size === 0 ? 'No service could be read' : undefined);
  if (why === undefined) await markGone({ ...importing, sourceName }, named, reporting);
  else reporting.note(`${why}, so nothing was marked as gone.`);
}

/** Written first: an import that breaks off half way has left its entry. */
async function noteImport({ services: { store, now, newNonce }, localId, by, isDryRun }: Importing) {
  if (isDryRun) return;
  await store.create('audit', {
    id: `activities.import-${newNonce()}`,
    subjectId: localId,
    at: now(),
    by,
    as: 'job',
    verb: 'activities.import',
    kind: 'write',
    surface: 'job',
    allowed: true,
  });
}

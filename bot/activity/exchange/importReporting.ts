import type { LeftOut } from '../../../domain/activity/hsds/reading/readEntry';

export type Kept = 'new' | 'changed' | 'unchanged';

/** What an import did, or would do. The lists hold the first thousand; the counts are whole. */
export interface ImportReport {
  counts: Record<Kept | 'leftOut' | 'gone' | 'back' | 'loose', number>;
  taken: { id: string; name: string; kept: Kept }[];
  leftOut: LeftOut[];
  gone: { id: string; name: string }[];
  notes: string[];
}

const mostKept = 1000;

export function importReporting() {
  const counts = { new: 0, changed: 0, unchanged: 0, leftOut: 0, gone: 0, back: 0, loose: 0 };
  const report: ImportReport = { counts, taken: [], leftOut: [], gone: [], notes: [] };
  const add = <T>(list: T[], one: T) => {
    if (list.length < mostKept) list.push(one);
  };
  return {
    report,
    took(id: string, name: string, kept: Kept) {
      counts[kept] += 1;
      add(report.taken, { id, name, kept });
    },
    leftOut(one: LeftOut) {
      counts.leftOut += 1;
      add(report.leftOut, one);
    },
    gone(id: string, name: string) {
      counts.gone += 1;
      add(report.gone, { id, name });
    },
    back() {
      counts.back += 1;
    },
    note: (text: string) => add(report.notes, text),
  };
}
export type ImportReporting = ReturnType<typeof importReporting>;

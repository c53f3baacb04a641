import { type ColumnMap, mapProblem } from '../../../../domain/activity/hsds/council/columnMap';
import { councilService, saysItsId } from '../../../../domain/activity/hsds/council/councilService';
import type { LeftOut } from '../../../../domain/activity/hsds/reading/readEntry';
import { councilEntries } from './councilEntries';
import { csvRows } from './csvRows';
import { FileRefused } from './fileRefused';
import type { FileText } from './fileText';
import type { ReadRows } from './placedEntries';
import { aRowWasUnread, type Reading } from './reading';

/** Reads a council's own table through the map that says which column is which. */
export async function readCouncilFile(
  text: FileText,
  name: string,
  { map, rows }: { map: ColumnMap | undefined; rows: ReadRows },
  progress: (done: number) => void,
): Promise<Reading> {
  const bad: LeftOut[] = [];
  const notes = text.note ? [text.note] : [];
  let fitting: ColumnMap | undefined;
  await csvRows(text, name, {
    header(names) {
      fitting = fits(map, names, name);
    },
    row({ line, cells }) {
      if (!fitting) return;
      const service = councilService(cells, fitting);
      const keys = saysItsId(cells, fitting) ? [] : [String(service['id'])];
      rows.services.add({ entry: { service }, where: `line ${line}` }, keys);
      progress(rows.services.count);
    },
    bad(line, why, first = '') {
      bad.push({ id: '', name: first.slice(0, 80), why, where: `line ${line}` });
    },
    odd(line, what) {
      notes.push(`Line ${line} ${what}.`);
    },
  });
  if (rows.services.count === 0 && bad.length === 0)
    throw new FileRefused(`The file ${name} has a heading and no rows.`);
  const lacking = bad.length > 0 ? { lacking: aRowWasUnread } : {};
  return { ...councilEntries(rows.services), notes, bad, ...lacking };
}

function fits(map: ColumnMap | undefined, header: string[], name: string): ColumnMap {
  if (!map)
    throw new FileRefused(
      `${name} is a table of its own kind: say with --map FILE which column is which (docs/importing.md). It has: ${header.join(', ').slice(0, 300)}.`,
    );
  const problem = mapProblem(map, header);
  if (problem === undefined) return map;
  const isTitle = header.filter(Boolean).length === 1 && Object.keys(map.columns).length > 1;
  const title = ' Its first line looks like a title: take away what stands above the heading.';
  throw new FileRefused(isTitle ? problem + title : problem);
}

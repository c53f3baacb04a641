import { type ColumnMap, mapProblem } from '../../../../domain/activity/hsds/council/columnMap';
import { councilService } from '../../../../domain/activity/hsds/council/councilService';
import type { LeftOut } from '../../../../domain/activity/hsds/reading/readEntry';
import { csvRows } from './csvRows';
import { FileRefused } from './fileRefused';
import type { FileText } from './fileText';
import { placedEntries, type ReadRows } from './placedEntries';
import { aRowWasUnread, type Reading } from './reading';

/** Reads a council's own table through the map that says which column is which. */
export async function readCouncilFile(
  text: FileText,
  name: string,
  { map, rows }: { map: ColumnMap | undefined; rows: ReadRows },
  progress: (done: number) => void,
): Promise<Reading> {
  const bad: LeftOut[] = [];
  const fits = (header: string[]): ColumnMap => {
    if (!map)
      throw new FileRefused(
        `${name} is a table of its own kind: say with --map FILE which column is which (docs/importing.md). It has: ${header.join(', ').slice(0, 300)}.`,
      );
    const problem = mapProblem(map, header);
    if (problem !== undefined) throw new FileRefused(problem);
    return map;
  };
  let fitting: ColumnMap | undefined;
  await csvRows(text, name, {
    header(names) {
      fitting = fits(names);
    },
    row({ line, cells }) {
      if (!fitting) return;
      rows.services.add({ entry: { service: councilService(cells, fitting) }, where: `line ${line}` });
      progress(rows.services.count);
    },
    bad(line, why, first = '') {
      bad.push({ id: '', name: first.slice(0, 80), why, where: `line ${line}` });
    },
  });
  if (rows.services.count === 0 && bad.length === 0)
    throw new FileRefused(`The file ${name} has a heading and no rows.`);
  const lacking = bad.length > 0 ? { lacking: aRowWasUnread } : {};
  return { ...placedEntries(rows, undefined), notes: text.note ? [text.note] : [], bad, ...lacking };
}

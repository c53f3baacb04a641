import { setImmediate as pause } from 'node:timers/promises';
import { csvManner } from './csvManner';
import { csvRecords } from './csvRecords';
import { FileRefused } from './fileRefused';
import type { FileText } from './fileText';

export interface CsvRow {
  line: number;
  /** By heading; without the empty ones. */
  cells: Record<string, string>;
}

export interface CsvHeard {
  header(names: string[]): void;
  row(row: CsvRow): void;
  bad(line: number, why: string, firstCell?: string): void;
  /** A row that is odd and was read. */
  odd(line: number, what: string): void;
}

const together = 1000;

/** Reads a table to its end. A bad row stops nothing; a table that ends within a quoted cell is refused. */
export async function csvRows(text: FileText, name: string, heard: CsvHeard): Promise<void> {
  let header: string[] | undefined;
  let done = 0;
  for (const record of csvRecords(text, name, csvManner(text))) {
    done += 1;
    // else nobody could stop it
    if (done % together === 0) await pause();
    if ('why' in record) heard.bad(record.line, record.why);
    else if (header) takeRow(header, record, heard);
    else {
      header = record.cells.map((cell) => cell.trim());
      heard.header(header);
    }
  }
  if (!header) throw new FileRefused(`The file ${name} is empty.`);
}

function takeRow(
  header: readonly string[],
  { line, cells }: { line: number; cells: string[] },
  heard: CsvHeard,
): void {
  if (cells.slice(header.length).some((cell) => cell.trim() !== '')) {
    heard.bad(line, `It has ${cells.length} cells, and the heading has ${header.length}.`, cells[0]);
    return;
  }
  if (cells.length < header.length)
    heard.odd(line, `has ${cells.length} of ${header.length} cells. The others were taken as empty`);
  heard.row({ line, cells: byHeading(header, cells) });
}

function byHeading(header: readonly string[], record: readonly string[]): Record<string, string> {
  const cells = header.map((heading, at): [string, string] => [heading, record[at] ?? '']);
  // of two columns of one name the first counts
  return Object.fromEntries(cells.filter(([heading, cell]) => heading !== '' && cell !== '').reverse());
}

import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type CsvError, type Info, parse } from 'csv-parse';
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
}

const longestRow = 2_500_000;

/** Reads a table to its end. A bad row stops nothing; a table that ends within a quoted cell is refused. */
export async function csvRows(text: FileText, name: string, heard: CsvHeard): Promise<void> {
  const { delimiter, newline } = manner(text);
  let header: string[] | undefined;
  const parser = parse({
    delimiter,
    record_delimiter: newline,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: longestRow,
  });
  let unclosed = false;
  let lastBad: number | undefined;
  parser.on('skip', (error: CsvError | undefined) => {
    if (error?.code === 'CSV_QUOTE_NOT_CLOSED') unclosed = true;
    const line = Number(error?.['lines'] ?? 0);
    // a row with two mistakes is told of twice
    if (line !== lastBad) heard.bad(line, 'Its quotes do not match, or it is too long.');
    lastBad = line;
  });
  const take = ({ record, info }: { record: string[]; info: Info }) => {
    if (!header) {
      header = record.map((cell) => cell.trim());
      heard.header(header);
      return;
    }
    const breaks = record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    const line = info.lines - breaks;
    const extra = record.slice(header.length).some((cell) => cell.trim() !== '');
    if (record.length < header.length || extra) {
      const why = `It has ${record.length} cells, and the heading has ${header.length}.`;
      heard.bad(line, why, record[0]);
    } else heard.row({ line, cells: byHeading(header, record) });
  };
  await pipeline(Readable.from(text.chunks()), parser, async (rows) => {
    for await (const row of rows) take(row);
  });
  if (unclosed)
    throw new FileRefused(`The file ${name} is not whole: it ends within a cell that begins with a quote.`);
  if (!header) throw new FileRefused(`The file ${name} is empty.`);
}

function byHeading(header: readonly string[], record: readonly string[]): Record<string, string> {
  const cells = header.map((heading, at): [string, string] => [heading, record[at] ?? '']);
  // of two columns of one name the first counts
  return Object.fromEntries(cells.filter(([heading, cell]) => heading !== '' && cell !== '').reverse());
}

/** How its cells and lines end, by its first line. */
function manner(text: FileText): { delimiter: string; newline: string[] } {
  let start = '';
  for (const chunk of text.chunks()) {
    start += chunk;
    if (/[\r\n]/.test(start) || start.length > longestRow) break;
  }
  const [first = ''] = start.split(/[\r\n]/, 1);
  const bare = first.replaceAll(/"[^"]*"/g, '');
  const found = [',', ';', '\t'].map((sign) => ({ sign, count: bare.split(sign).length }));
  const most = found.reduce((best, one) => (one.count > best.count ? one : best));
  const isOld = start.includes('\r') && !start.includes('\n');
  return { delimiter: most.sign, newline: isOld ? ['\r'] : ['\r\n', '\n'] };
}

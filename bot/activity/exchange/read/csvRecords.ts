import { csvCells } from './csvCells';
import { csvLines, longestRow } from './csvLines';
import type { CsvManner } from './csvManner';
import { FileRefused } from './fileRefused';
import type { FileText } from './fileText';

export type CsvRecord = { line: number; cells: string[] } | { line: number; why: string };

/**
 * The rows of a table, and the lines that nobody can read. A quote without its partner costs its own line: those that
 * it would take with it are read again. A table that ends within a quoted cell is refused.
 */
export function* csvRecords(text: FileText, name: string, manner: CsvManner): Generator<CsvRecord> {
  const { delimiter, end } = manner;
  const lines = csvLines(text, end);
  const again: string[] = [];
  const next = (): string | undefined => again.pop() ?? lines.next().value ?? undefined;
  let width: number | undefined;
  let mendedTo = 0;
  let line = 0;
  for (let first = next(); first !== undefined; first = next()) {
    line += 1;
    if (first.trim() === '' || (manner.isSaid && line === 1)) continue;
    const { held, isEnded } = together(first, delimiter, next);
    if (isEnded && line > mendedTo)
      throw new FileRefused(
        `The file ${name} is not whole: it ends within a cell that begins with a quote in line ${line}.`,
      );
    const row = held.join(end).replace(/\r$/, '');
    const cells = isEnded || row.length > longestRow ? undefined : csvCells(row, delimiter);
    width ??= cells?.length;
    if (cells && (held.length === 1 || cells.length === width)) {
      yield { line, cells };
      line += held.length - 1;
      continue;
    }
    if (width === undefined) throw new FileRefused(`The quotes in the heading of ${name} do not match.`);
    yield { line, why: 'Its quotes do not match, or it is too long.' };
    mendedTo = Math.max(mendedTo, line + held.length - 1);
    again.push(...held.slice(1).reverse());
  }
}

/** A line, with those that a quoted cell in it goes on over. */
function together(first: string, delimiter: string, next: () => string | undefined) {
  const held = [first];
  if (!opens(first, delimiter)) return { held, isEnded: false };
  let letters = first.length;
  while (letters <= longestRow) {
    const more = next();
    if (more === undefined) return { held, isEnded: true };
    held.push(more);
    letters += more.length + 1;
    // a quote that begins a cell there shows that none was meant to be open
    if (!staysOpen(more, delimiter)) break;
  }
  return { held, isEnded: false };
}

/** After a line of a quoted cell: whether a cell goes on over its end too. */
function staysOpen(line: string, delimiter: string): boolean {
  const bare = line.replaceAll('""', '').trimEnd();
  const at = bare.indexOf('"');
  if (at < 0) return true;
  const after = bare.slice(at + 1);
  return after.startsWith(delimiter) && opens(after, delimiter);
}

function opens(line: string, delimiter: string): boolean {
  return isOdd(line) && (line.startsWith('"') || line.includes(`${delimiter}"`));
}

function isOdd(line: string): boolean {
  let count = 0;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) count += 1;
  return count % 2 === 1;
}

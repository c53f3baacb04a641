import { line } from '../line';

/** Prints a table of Markdown whose columns stand under each other in a terminal too. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = heads.map((head, at) =>
    Math.max(...[head, ...rows.map((row) => row[at] ?? '')].map(length)),
  );
  const drawn = (cells: readonly string[]) =>
    `| ${widths.map((width, at) => pad(cells[at] ?? '', width, at > 0)).join(' | ')} |`;
  line('');
  line(drawn(heads));
  line(
    `| ${widths.map((width, at) => (at > 0 ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`,
  );
  for (const row of rows) line(drawn(row));
  line('');
}

const length = (text: string) => text.length;
const pad = (text: string, width: number, isNumber: boolean) =>
  isNumber ? text.padStart(width) : text.padEnd(width);

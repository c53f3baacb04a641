const plainNumber = /^[-+]?\d+(\.\d+)?$/;
// what a spreadsheet takes for the beginning of a formula, its full-width forms too
const dangerous = /^'*[=+\-@\t\r\n＝＋－＠]/;
const marked = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** A cell that no spreadsheet reads as a formula. */
export function inertCell(text: string): string {
  return dangerous.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

/** The text that `inertCell` was given. */
export function fromInertCell(cell: string): string {
  return marked.test(cell) ? cell.slice(1) : cell;
}

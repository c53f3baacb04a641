import { isNumberColumn } from './hsdsTables';
import { fromInertCell } from './inertCell';

/** What a cell says: a number where HSDS has one and it is written as one. */
export function cellValue(column: string, cell: string): string | number {
  const text = fromInertCell(cell);
  const number = Number(text);
  return isNumberColumn(column) && String(number) === text && Number.isFinite(number) ? number : text;
}

import * as z from 'zod';
import { councilFields } from './councilFields';

/** Which column of a council's own table says what of HSDS, as its file says. */
export const columnMap = z.object({
  sourceName: z.string().trim().min(1).max(100),
  columns: z.record(z.string(), z.string().min(1)),
});
export type ColumnMap = z.infer<typeof columnMap>;

/** Why a map does not fit a table, in a sentence; nothing when it does. */
export function mapProblem({ columns }: ColumnMap, header: readonly string[]): string | undefined {
  const fields = Object.keys(columns);
  const unknown = fields.filter((field) => !councilFields.has(field));
  if (unknown.length > 0)
    return `The map names "${unknown.join('", "')}", which we do not read. It may name: ${[...councilFields].join(', ')}.`;
  if (!fields.includes('name')) return 'The map does not say which column holds the name.';
  const missing = Object.values(columns).filter((column) => !header.includes(column));
  if (missing.length > 0)
    return `The map names the column "${missing.join('", "')}", which the table does not have. It has: ${header.join(', ')}.`;
  return undefined;
}

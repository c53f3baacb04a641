import type { Exporting } from './exporting';
import { outgoingRows, outgoingServices } from './outgoing';

const file = 'services.json';

/** One page of HSDS JSON with every service whole; beside them the rows that belong to none. */
export async function exportJson(exporting: Exporting): Promise<number> {
  const write = (text: string) => exporting.write(file, text);
  let count = 0;
  write('{"contents":[');
  for await (const service of outgoingServices(exporting)) {
    write(`${count === 0 ? '' : ','}\n${JSON.stringify(service)}`);
    count += 1;
  }
  const loose: Record<string, unknown[]> = {};
  for await (const { table, row } of outgoingRows(exporting)) {
    const rows = loose[table] ?? [];
    rows.push(row);
    loose[table] = rows;
  }
  const page = { total_items: count, total_pages: 1, page_number: 1, size: count };
  const ends = { first_page: true, last_page: true, empty: count === 0 };
  const rest = { ...page, ...ends, ...(Object.keys(loose).length > 0 && { other_rows: loose }) };
  write(`\n],${JSON.stringify(rest).slice(1)}\n`);
  return count;
}

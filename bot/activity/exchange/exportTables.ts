import { stringify } from 'csv-stringify/sync';
import { dataPackage } from '../../../domain/activity/hsds/tables/dataPackage';
import { flatRows } from '../../../domain/activity/hsds/tables/flatRows';
import { columnsOf, fileOf, hsdsTableNames } from '../../../domain/activity/hsds/tables/hsdsTables';
import { inertCell } from '../../../domain/activity/hsds/tables/inertCell';
import { tableRows } from '../../../domain/activity/hsds/tables/tableRows';
import type { Exporting } from './exporting';
import { outgoingRows, outgoingServices } from './outgoing';

/** The tables of HSDS and `datapackage.json`. */
export async function exportTables(exporting: Exporting): Promise<number> {
  const { local, write } = exporting;
  const rows = tableRows();
  let count = 0;
  for await (const service of outgoingServices(exporting)) {
    flatRows('service', service, rows.add);
    count += 1;
  }
  for await (const { table, row } of outgoingRows(exporting)) flatRows(table, row, rows.add);
  write('datapackage.json', `${JSON.stringify(dataPackage(local.name), null, 2)}\n`);
  for (const table of hsdsTableNames) {
    const columns = columnsOf(table);
    write(fileOf(table), `${columns.join(',')}\n`);
    for (const row of rows.of(table)) {
      const cells = columns.map((column) => inertCell((row[column] ?? '').replaceAll('\0', '')));
      write(fileOf(table), stringify([cells], { quoted_match: /[\r\n;\t]/ }));
    }
  }
  return count;
}

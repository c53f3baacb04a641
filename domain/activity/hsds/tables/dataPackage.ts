import { foreignKeys } from './foreignKeys';
import { columnsOf, fileOf, type HsdsTable, hsdsTableNames, isNumberColumn } from './hsdsTables';

/** What describes the tables of an export, as HSDS's tabular form asks. */
export function dataPackage(localName: string): object {
  return {
    name: 'human_services_data',
    title: `Activities of ${localName}`,
    profile: 'tabular-data-package',
    version: '3.0.0',
    homepage: 'http://docs.openreferral.org',
    resources: hsdsTableNames.map((table) => ({
      name: table,
      path: fileOf(table),
      format: 'csv',
      mediatype: 'text/csv',
      profile: 'tabular-data-resource',
      encoding: 'utf-8',
      schema: { primaryKey: 'id', fields: fieldsOf(table), foreignKeys: keysOf(table) },
    })),
  };
}

function fieldsOf(table: HsdsTable) {
  return columnsOf(table).map((name) => ({ name, type: isNumberColumn(name) ? 'number' : 'string' }));
}

function keysOf(table: HsdsTable) {
  return foreignKeys(table).flatMap(({ column, to }) =>
    to ? [{ fields: column, reference: { resource: to, fields: 'id' } }] : [],
  );
}

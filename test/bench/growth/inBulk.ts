import type { Case } from '../../../domain/referral/case';
import { documentJson } from '../../../store/documentJson';
import { placeOf } from '../../../store/documentPlace';
import { Schema } from '../../../store/schema/schema';
import { sqliteDatabase } from '../../../store/sqlite/sqliteDatabase';

const atOnce = 5_000;

/** Writes cases as the store would, thousands in one transaction: one by one, each would wait for the disk. */
export function inBulk(file: string, cases: Iterable<Case>): void {
  const database = sqliteDatabase(file);
  const schema = new Schema({});
  const insert = database.prepare('INSERT INTO cases (partition, id, body) VALUES (?, ?, ?)');
  let written = 0;
  database.exec('BEGIN');
  for (const one of cases) {
    const { partition, id } = placeOf('cases', one);
    insert.run(partition, id, documentJson('cases', schema.stamped('cases', one)));
    written += 1;
    if (written % atOnce === 0) database.exec('COMMIT; BEGIN');
  }
  database.exec('COMMIT');
  database.close();
}

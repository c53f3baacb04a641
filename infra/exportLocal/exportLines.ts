import { createHash } from 'node:crypto';
import type { ExportedRecord } from './recordsOf';

export interface ExportHeader {
  export: 'local-connections';
  /** Of this file: raised when a line changes its form. */
  schema: 1;
  /** Of the product that wrote it. */
  version: string;
  at: string;
  request: string;
  localId: string;
}
/** The last line: how many there are of each, and the SHA-256 of all lines before it. */
export interface ExportClosing {
  closing: true;
  records: number;
  counts: Record<string, number>;
  sha256: string;
}

/** A file of lines of JSON: what it is, every record, and what there should be. */
export async function* exportLines(
  header: ExportHeader,
  records: AsyncIterable<ExportedRecord>,
  counted: (records: number) => void,
): AsyncGenerator<string> {
  const sum = createHash('sha256');
  const counts: Record<string, number> = {};
  let total = 0;
  const lineOf = (value: object) => `${JSON.stringify(value)}\n`;
  const first = lineOf(header);
  sum.update(first);
  yield first;
  for await (const record of records) {
    counts[record.container] = (counts[record.container] ?? 0) + 1;
    total += 1;
    const line = lineOf(record);
    sum.update(line);
    yield line;
  }
  counted(total);
  const closing: ExportClosing = { closing: true, records: total, counts, sha256: sum.digest('hex') };
  yield lineOf(closing);
}

import { type Asker, localsWith } from '../../domain/staff/asker';
import { mayKeepRecords } from '../../domain/staff/rights';
import type { Said } from './commands';

/** Of what keeps the records of a Local nobody else learns that it is there. */
export function commandFor(by: Asker, said: Said | undefined): Said | undefined {
  if (said?.word === 'records' && localsWith(by, mayKeepRecords).length === 0) return undefined;
  return said;
}

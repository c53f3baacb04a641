import type { Instrument } from './instrument';
import type { Measured } from './measure';
import { ucla3 } from './ucla3';

/** Every set of questions that a Local can switch on, a newer version after an older one. None is clinical. */
export const instruments: readonly Instrument[] = [ucla3];

/** What was answered; undefined when this version of the questions is no longer known. */
export function instrumentOf({ instrument, version }: Pick<Measured, 'instrument' | 'version'>) {
  return instruments.find((one) => one.id === instrument && one.version === version);
}

import type { Local } from '../local';
import type { Instrument } from './instrument';
import { instruments } from './instruments';

/** Those that are switched on at a Local, each in its newest version. */
export function instrumentsOn({ measures }: Pick<Local, 'measures'>): Instrument[] {
  const newest = new Map(instruments.map((one) => [one.id, one]));
  return [...newest.values()].filter(({ id }) => measures.includes(id));
}

/** With its version, so that answers never go to other questions than those that were asked. */
export function instrumentKey({ id, version }: Pick<Instrument, 'id' | 'version'>): string {
  return `${id}@${version}`;
}

/** The one that a press names, or the first that is switched on where it names none. */
export function askedAt(local: Pick<Local, 'measures'>, key: string | undefined): Instrument | undefined {
  const on = instrumentsOn(local);
  return key === undefined ? on[0] : on.find((one) => instrumentKey(one) === key);
}

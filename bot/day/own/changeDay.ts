import { type Day, emptyDay } from '../../../domain/day/day';
import { pressOnce } from '../../../domain/day/pressOnce';
import type { Asker } from '../../../domain/staff/asker';
import type { Press } from '../../press';
import { markDayOf } from '../../sending/markPlacements';
import type { Services } from '../../services';

const races = 5;

/** The road of every press that changes one's own day. It opens no case: no audit holds it, nor does the log say what. */
export async function changeDay(
  services: Services,
  by: Asker,
  press: Press,
  change: (day: Day) => Day,
): Promise<Day> {
  for (let race = 0; race < races; race += 1) {
    const held = await services.store.read('days', by.id, by.id);
    const found = held?.document ?? { ...emptyDay(by.id), wakeAt: services.now() };
    const next = pressOnce(found, press, change);
    const outcome = next === found ? 'replaced' : await write(services, held, next);
    if (outcome === 'stale' || outcome === 'exists') continue;
    await markDayOf(services, by.id);
    services.log.info('day changed', { personId: by.id });
    return next;
  }
  throw new Error('The day changed faster than it could be written.');
}

function write(
  services: Services,
  held: Parameters<typeof services.store.replace<'days'>>[1] | undefined,
  next: Day,
) {
  return held ? services.store.replace('days', held, next) : services.store.create('days', next);
}

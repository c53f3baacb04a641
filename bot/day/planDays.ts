import { type Day, emptyDay } from '../../domain/day/day';
import { looksAt, midnightAfter } from '../../domain/day/looks';
import { earliest } from '../../domain/due/earliest';
import { isCurrent } from '../../domain/staff/roles';
import type { Staff } from '../../domain/staff/staff';
import { isWorking } from '../../domain/staff/workingTime';
import { putAwayDays } from '../sending/putAway';
import type { Services } from '../services';
import { hasAnyDue } from './dueLines';
import { homeOf } from './homeOf';
import { planNudge, urgentFrom } from './planNudge';
import { standsOn } from './standsOn';

const untilItsLocalIsThereMs = 60 * 60_000;

/** Plans what a person is owed now, and when it is looked at next. Late or twice, it plans the same. */
export async function planDay(services: Services, { personId }: Pick<Day, 'personId'>): Promise<void> {
  for (;;) {
    const held = await services.store.read('days', personId, personId);
    if (!held?.document.wakeAt || held.document.wakeAt > services.now()) return;
    const { wakeAt: _due, ...day } = held.document;
    const next = await planned(services, day);
    if ((await services.store.replace('days', held, next)) === 'replaced') return;
  }
}

/** The day after it was looked at. */
async function planned(services: Services, day: Day): Promise<Day> {
  const { personId } = day;
  const staff = (await services.store.read('staff', services.tenantId, personId))?.document;
  const local = staff && homeOf(services, staff);
  if (!staff || !local) return withoutHome(services, day, staff);
  const now = services.now();
  const { date, looks, nextAt } = looksAt(staff, now, local);
  // names do not stand for longer than the day that they are for
  await putAwayDays(
    services,
    personId,
    (placed) => placed.date !== date && !(placed.isPast && placed.wakeAt),
  );
  // what comes up later in the day waits for the next card, also where there was nothing to say in the morning
  const isMorning = looks.includes('day.morning') && day.lookedOn !== date;
  if (isMorning && (await hasAnyDue(services, staff)))
    await planNudge(services, personId, 'day.morning', date);
  const urgentAt = looks.includes('day.urgent') ? await urgentFrom(services, personId, date) : undefined;
  if (urgentAt !== undefined && urgentAt <= now && (await hasAnyDue(services, staff, { onlyUrgent: true })))
    await planNudge(services, personId, 'day.urgent', date);
  const isLater = urgentAt !== undefined && urgentAt > now && isWorking(staff, urgentAt, local);
  const midnight = (await standsOn(services, personId, date)) ? midnightAfter(date, local) : undefined;
  const wakeAt = earliest([nextAt, isLater ? urgentAt : undefined, midnight]);
  return { ...day, ...(isMorning && { lookedOn: date }), ...(wakeAt !== undefined && { wakeAt }) };
}

/** Their Local may come back into the settings, and access that begins later begins. Else they are looked at no more. */
async function withoutHome(services: Services, day: Day, staff: Staff | undefined): Promise<Day> {
  const now = services.now();
  const grants = staff?.grants ?? [];
  if (grants.some((grant) => isCurrent(grant, now)))
    return { ...day, wakeAt: new Date(Date.parse(now) + untilItsLocalIsThereMs).toISOString() };
  await putAwayDays(services, day.personId, (placed) => !(placed.isPast && placed.wakeAt));
  const wakeAt = earliest(grants.map(({ from }) => from).filter((from) => from > now));
  return { ...day, ...(wakeAt !== undefined && { wakeAt }) };
}

/** Something about them changed: it is looked at once more, at once. */
export async function wakeDay(services: Services, personId: string): Promise<void> {
  for (;;) {
    const held = await services.store.read('days', personId, personId);
    const { lookedOn: _then, ...day } = held?.document ?? emptyDay(personId);
    const next = { ...day, wakeAt: services.now() };
    const outcome = held
      ? await services.store.replace('days', held, next)
      : await services.store.create('days', next);
    if (outcome === 'replaced' || outcome === 'created') return;
  }
}

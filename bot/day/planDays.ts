import { type Day, emptyDay } from '../../domain/day/day';
import { looksAt } from '../../domain/day/looks';
import type { NoticeKind } from '../../domain/notice/notice';
import { putAwayDays } from '../sending/putAway';
import type { Services } from '../services';
import { hasAnyDue } from './dueLines';
import { homeOf } from './homeOf';

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

/** The day after it was looked at. After an end of access it is looked at no more. */
async function planned(services: Services, day: Day): Promise<Day> {
  const staff = (await services.store.read('staff', services.tenantId, day.personId))?.document;
  const local = staff && homeOf(services, staff);
  if (!staff || !local) return day;
  const { date, looks, nextAt } = looksAt(staff, services.now(), local);
  // what comes up later in the day waits for the next card, also where there was nothing to say in the morning
  const isMorning = looks.includes('day.morning') && day.lookedOn !== date;
  if (isMorning) {
    await putAwayDays(services, day.personId, (placed) => placed.date !== date);
    if (await hasAnyDue(services, staff)) await plan(services, day.personId, 'day.morning', date);
  }
  if (looks.includes('day.urgent') && (await hasAnyDue(services, staff, { onlyUrgent: true })))
    await plan(services, day.personId, 'day.urgent', date);
  return { ...day, ...(isMorning && { lookedOn: date }), wakeAt: nextAt };
}

/** One a person, kind and date: its id says so. */
async function plan(services: Services, personId: string, kind: NoticeKind, date: string): Promise<void> {
  const now = services.now();
  await services.store.create('nudges', {
    id: [kind, personId, date, personId].join('|'),
    recipientId: personId,
    kind,
    subject: { container: 'staff', partition: services.tenantId, id: personId },
    occurrence: date,
    state: 'planned',
    plannedAt: now,
    attempts: 0,
    ambiguous: 0,
    wakeAt: now,
  });
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

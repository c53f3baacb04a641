import type { TypedData } from './coreTypes';
import type { RegisteredFunction } from './registeredFunction';
import { triggerOf } from './triggerOf';

/** The one schedule that our timers have; another would need a reader of its own here. */
const everyMinute = '0 * * * * *';

export function checkSchedule(registered: RegisteredFunction): void {
  const { schedule } = triggerOf(registered);
  if (schedule !== everyMinute) {
    throw new Error(`${registered.name}: the sandbox runs timers every minute only, not "${schedule}".`);
  }
}

export function timerFiring(): TypedData {
  const now = new Date();
  const next = new Date(Math.ceil((now.getTime() + 1) / 60_000) * 60_000);
  const status = { Last: now.toISOString(), Next: next.toISOString(), LastUpdated: now.toISOString() };
  return {
    json: JSON.stringify({ Schedule: { AdjustForDST: true }, ScheduleStatus: status, IsPastDue: false }),
  };
}

import type { DueLine } from '../../domain/due/dueLine';
import type { Local } from '../../domain/local';
import type { Asker } from '../../domain/staff/asker';
import { isOnLeave } from '../../domain/staff/leave';
import type { Staff } from '../../domain/staff/staff';
import type { Services } from '../services';
import { awayWindow } from './awayWindow';
import { stepsWhileAway } from './stepsWhileAway';

/** From the first day back on for two weeks, where something happened meanwhile. */
export async function* whileAwayLine(
  services: Services,
  staff: Staff,
  asker: Asker,
  local: Local,
  today: string,
): AsyncGenerator<DueLine> {
  const away = awayWindow(staff, services.now(), local);
  if (!away || today < away.back || away.toldUntil < today) return;
  if (isOnLeave(staff, services.now(), local)) return;
  const first = await stepsWhileAway(services, asker, away).next();
  if (first.done) return;
  const why = 'Colleagues looked after your referrals while you were away.';
  yield { kind: 'whileAway', key: `whileAway|${away.last}`, since: away.back, why };
}

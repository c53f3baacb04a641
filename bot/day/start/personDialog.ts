import type { Element } from '../../../cards/card';
import { checkInInputs } from '../../../cards/checkIn/checkInInputs';
import type { Run } from '../../../cards/day/start/run';
import { startForm } from '../../../cards/day/start/startForm';
import { proposedCheckIn } from '../../../domain/checkIn/proposedCheckIn';
import { sessionToTell } from '../../../domain/checkIn/sessionToTell';
import type { Case } from '../../../domain/referral/case';
import { dateAt } from '../../../domain/staff/leave';
import type { Answer } from '../../answer';
import { localFor, type Services } from '../../services';
import type { OwnDue } from '../own/ownDue';
import { waitingIn } from './waitingIn';

export interface PersonShown {
  found: Case;
  own: OwnDue;
  /** That they are shown is counted in it already. */
  run: Run;
  nonce: string;
  top?: readonly Element[];
  typed?: Record<string, string>;
  problems?: Record<string, string>;
}

/** The form of one person of the day. */
export function personDialog(services: Services, shown: PersonShown): Answer {
  const { found, own, run, nonce, top = [], typed = {}, problems = {} } = shown;
  const local = localFor(services, found.localId);
  const today = dateAt(services.now(), local.timeZone);
  const proposed = proposedCheckIn(found, undefined, today, local, own.staff);
  const { lines } = own.due;
  const line = waitingIn(lines).find(({ about }) => about.caseId === found.id);
  const visit = line?.kind === 'visitToTell' ? sessionToTell(found, today, local)?.visit : undefined;
  const dialog = startForm({
    found,
    local,
    ...(line && { line }),
    inputs: checkInInputs({ found, proposed, today, local }),
    ...(visit && { visit: { ...visit, now: services.now() } }),
    proposedOn: proposed?.on,
    typed,
    problems,
    top,
    run,
    nonce,
  });
  const all = run.seen + waitingIn(lines, run.after).length;
  return { title: `${run.seen} of ${all}`, dialog };
}

import { localFor } from '../../bot/services';
import type { Case } from '../../domain/referral/case';
import type { CaseDecision } from '../../domain/referral/caseDecision';
import { closeReferral } from '../../domain/referral/ending/closeReferral';
import { enteredInError } from '../../domain/referral/ending/enteredInError';
import { notAble } from '../../domain/referral/ending/notAble';
import { withdrawReferral } from '../../domain/referral/ending/withdrawReferral';
import { joinTo } from '../../domain/referral/people/samePerson';
import { refer } from '../../domain/referral/refer/refer';
import { readReferralForm } from '../../domain/referral/refer/referralRequest';
import type { Status } from '../../domain/referral/referral';
import { withStanding } from '../../domain/referral/standing';
import { acceptReferral } from '../../domain/referral/work/acceptReferral';
import { askReferrer } from '../../domain/referral/work/askReferrer';
import { firstContact } from '../../domain/referral/work/firstContact';
import { askForWay, giveUp } from '../../domain/referral/work/giveUp';
import { sendToIntake } from '../../domain/referral/work/intake';
import { pauseReferral } from '../../domain/referral/work/pauseReferral';
import { takeReferral } from '../../domain/referral/work/takeReferral';
import { sixLocals } from '../../domain/sixLocals';
import type { Asker } from '../../domain/staff/asker';
import { completeReferral } from './completeReferral';

const at = '2026-11-22T22:10:00.000Z';
const dayAfter = (days: number) => new Date(Date.parse(at) + days * 86_400_000).toISOString();

/** A case as the deeds of these two people would have made it; the holder is a Lead and a link worker. */
export function caseWith(
  status: Status,
  id: string,
  people: { referrer: Asker; holder: Asker },
  localId = 'brimbank',
  typed: Record<string, string> = {},
): Case {
  const local = localFor({ locals: sixLocals }, localId);
  const read = readReferralForm({ ...completeReferral, localId, ...typed }, local);
  if (read.is !== 'complete')
    throw new Error(`The form of this test is not complete: ${JSON.stringify(read)}`);
  const grant = { localId, roles: ['linkWorker' as const, 'lead' as const], from: at, grantedBy: 'test' };
  const referrer = { ...people.referrer, grants: [grant] };
  const holder = { ...people.holder, grants: [grant] };
  const next = (decision: CaseDecision): Case => {
    if (!decision.ok) throw new Error(decision.refusal);
    return withStanding({ ...decision.next, revision: decision.next.revision + 1 }, local);
  };
  const sent = withStanding(
    refer(id, read.request, { personId: referrer.id, name: referrer.name, roles: ['clinician'] }, at, local),
    local,
  );
  const named = () => next(takeReferral(sent, holder, at, local));
  const started = () => next(firstContact(named(), { result: 'spoke' }, holder, at, local));
  const tried = () => {
    let found = named();
    for (const [day, way] of (['call', 'text', 'call'] as const).entries())
      found = next(firstContact(found, { result: 'noAnswer', way }, holder, dayAfter(day), local));
    return found;
  };
  const made: Record<Status, () => Case> = {
    sent: () => sent,
    needInfo: () => next(askReferrer(sent, 'Which days suit them?', holder, at, local)),
    withIntake: () => next(sendToIntake(sent, holder, at, local)),
    waiting: () => next(acceptReferral(sent, holder, at, local)),
    named,
    trying: tried,
    gettingStarted: started,
    paused: () => next(pauseReferral(started(), dayAfter(14).slice(0, 10), holder, at, local)),
    closed: () =>
      next(
        closeReferral(started(), { outcome: 'ownNetwork', themes: ['belonging', 'confidence'] }, holder, at),
      ),
    notAble: () =>
      next(notAble(sent, 'noCapacity', 'The library has a morning tea on Tuesdays.', holder, at)),
    withdrawn: () => next(withdrawReferral(named(), 'changedMind', referrer, at)),
    noContact: () =>
      next(giveUp(next(askForWay(tried(), holder, dayAfter(3), local)), holder, dayAfter(4), local)),
    enteredInError: () => next(enteredInError(named(), referrer, at)),
    joined: () => next(joinTo(sent, { ...sent, id: `${id.slice(0, 4)}2222` }, holder, at, local)),
  };
  return made[status]();
}

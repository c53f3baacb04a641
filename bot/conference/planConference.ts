import { conferenceRefusal } from '../../cards/conference/conferenceRefusals';
import { planForm } from '../../cards/conference/forms/planForm';
import { whichLocalCard } from '../../cards/conference/whichLocalCard';
import { planConference as planned } from '../../domain/conference/planConference';
import type { Local } from '../../domain/local';
import type { Refusal } from '../../domain/refusal';
import { type Asker, localsWith, rolesAt } from '../../domain/staff/asker';
import { holdsOne, mayConfer } from '../../domain/staff/rights';
import type { Answer } from '../answer';
import { auditNow } from '../auditing';
import type { Deed } from '../door/answerPress';
import { isEarlier } from '../group/isEarlier';
import { workersAt } from '../group/workersAt';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import { localFor, localOf, type Services } from '../services';
import { bringAll } from './bringAll';
import { conferenceAnswer } from './conferenceAnswer';
import { conferenceFormAnswer } from './conferenceFormAnswer';
import { planIn } from './detailsIn';
import { keptConference } from './keptConference';
import { noConference } from './noConference';
import { ownTeamCases } from './ownTeamCases';

const inputs: Partial<Record<Refusal, string>> = {
  'check-in-day-needed': 'on',
  'time-unclear': 'time',
  'no-such-time': 'time',
  'time-past': 'time',
  'date-needed': 'until',
  'no-such-worker': 'who',
};

/** Opens the form; at several Locals it asks first at which. */
export const askPlan: Deed = async (services, by, press) => {
  const localIds = localsWith(by, mayConfer);
  const { localId = localIds.length === 1 ? localIds[0] : undefined } = press.ids;
  if (localId === undefined && localIds.length > 1) {
    const locals = localIds.map((id) => localFor(services, id));
    const dialog = whichLocalCard(locals, nonceAfter(press.nonce));
    return { title: planForm.title, dialog };
  }
  const local = whereTheyPlan(services, by, localId);
  if (!local) return noConference(services, by, press, 'view');
  // the card of the conferences stays in a chat: each time it is pressed this is another one
  return form(services, by, { ...press, inputs: {} }, local, services.newNonce());
};

/** A new one. Its id comes from the press, so that the same press twice makes one. */
export const planConference: Deed = async (services, by, press) => {
  const local = whereTheyPlan(services, by, press.ids['localId']);
  if (!local) return noConference(services, by, press, 'write');
  const id = press.nonce.slice(0, 12);
  const where = { id, localId: local.id };
  const [earlier, workers] = await Promise.all([
    services.store.read('conferences', local.id, id),
    workersAt(services, local.id, mayConfer),
  ]);
  if (earlier && !isEarlier(earlier.document, press, by))
    return form(services, by, press, local, services.newNonce(), 'changed-meanwhile');
  if (!earlier) {
    const planner = { personId: by.id, name: by.name };
    const made = planned(where, planIn(press.inputs, workers), planner, services.now(), local);
    if (!made.ok) {
      const { refusal } = made;
      const what = { subjectId: 'none', localId: local.id, kind: 'write', allowed: false, refusal } as const;
      await auditNow(services, by, press, what);
      return form(services, by, press, local, press.nonce, refusal);
    }
    await services.store.create('conferences', keptConference(services, by, press, made.next));
    services.log.info('conference planned', { conferenceId: id, localId: local.id });
  }
  const notBrought = await bringAll(services, by, press, where);
  const kept = await services.store.read('conferences', local.id, id);
  if (!kept) throw new Error('The conference that was planned is not there.');
  const says = 'Planned. Everyone who comes is told.';
  const problem = notBrought.length > 0 && {
    problem: `These could not be brought to it: ${notBrought.join(', ')}. Please open each and see how it stands.`,
  };
  return conferenceAnswer(services, by, press, kept.document, undefined, { says, ...problem });
};

function whereTheyPlan(services: Services, by: Asker, localId: string | undefined): Local | undefined {
  const local = localOf(services, localId ?? '');
  return local && holdsOne(rolesAt(by, local.id), mayConfer) ? local : undefined;
}

async function form(
  services: Services,
  by: Asker,
  press: Press,
  local: Local,
  nonce: string,
  refusal?: Refusal,
): Promise<Answer> {
  const [workers, cases] = await Promise.all([
    workersAt(services, local.id, mayConfer),
    ownTeamCases(services, by, local.id),
  ]);
  const problems = refusal ? { [inputs[refusal] ?? 'title']: conferenceRefusal(refusal) } : {};
  const ids = cases.map(({ id }) => id);
  return conferenceFormAnswer(services, by, press, {
    form: planForm,
    local,
    workers,
    cases: ids,
    nonce,
    problems,
  });
}

import { DateTime } from 'luxon';
import { followUpDay, followUps } from '../checkIn/followUp';
import { actionList } from '../conference/after/actionList';
import { openActions } from '../conference/after/openActions';
import { liveStates } from '../connection/connection';
import { dueFrom } from '../due/dueFrom';
import type { Local } from '../local';
import { matchKeys } from '../match/matchKeys';
import { holderOf } from './access';
import type { Case } from './case';
import { isOpen, waitsForWorker } from './statusGroups';
import { teamList } from './teamList';

/** What is worked out from a case and kept in it, to find it by. Set by the one function that every write goes through. */
export function withStanding(found: Case, local: Local): Case {
  const {
    waitsFrom: _before,
    dueFrom: _then,
    activityIds: _ids,
    onAgenda: _on,
    requestDueOn: _asked,
    ...rest
  } = found;
  const due = dueFrom(found, local);
  return {
    ...rest,
    lists: listsOf(found),
    matchKeys: matchKeys(found.participant),
    ...(waitsForWorker(found) && { waitsFrom: waitsFrom(found, local) }),
    ...(due !== undefined && { dueFrom: due }),
    ...activityIdsOf(found),
    ...(mayComeUp(found) && { onAgenda: true as const }),
    ...requestDue(found),
  };
}

/** Whose lists an open case stands in. A restricted one stands in those of the named alone. */
function listsOf(found: Case): string[] {
  const { referral, restrictedTo, leadFrom, careTeam, consents } = found;
  // of what has ended only whom somebody asks later how they are: in no queue, and in nobody's cases
  if (followUpDay(found) !== undefined) return [followUps];
  if (!isOpen(referral)) return [];
  const owners = [...new Set(openActions(found).map(({ owner }) => owner.personId))];
  const actions = (those: readonly string[]) => those.map(actionList);
  const team = consents.shareWithTeam.given ? careTeam.map(({ personId }) => personId) : [];
  if (restrictedTo)
    return [
      ...restrictedTo,
      ...(leadFrom ? [`leadsOf ${leadFrom}`] : []),
      ...actions(owners.filter((id) => restrictedTo.includes(id))),
      ...team.filter((id) => restrictedTo.includes(id)).map(teamList),
    ];
  const holder = holderOf(found);
  return [
    'lead',
    ...(leadFrom ? [`leadsOf ${leadFrom}`] : []),
    ...(holder ? [holder] : []),
    ...(waitsForWorker(found) ? ['linkWorkers'] : []),
    ...(referral.status === 'withIntake' ? ['intake'] : []),
    ...(referral.status === 'trying' && referral.giveUpAskedAt !== undefined ? ['leadDecides'] : []),
    ...actions(owners),
    ...team.map(teamList),
  ];
}

/** A priority group begins some days earlier; whoever has waited longer than that still goes first. */
function waitsFrom({ referral, origin }: Case, { priorityDays }: Pick<Local, 'priorityDays'>): string {
  const sent = DateTime.fromISO(referral.sentAt, { zone: 'utc' });
  return (origin.priorityGroups.length > 0 ? sent.minus({ days: priorityDays }) : sent).toISO() ?? '';
}

/** Those that they go to or are about to. */
function activityIdsOf({ referral, connections = [] }: Case): Pick<Case, 'activityIds'> {
  if (!isOpen(referral)) return {};
  const live = connections.filter(({ state }) => liveStates.some((one) => one === state));
  const ids = [...new Set(live.flatMap(({ activity }) => activity?.activityId ?? []))];
  return ids.length > 0 ? { activityIds: ids } : {};
}

/** Also of what has ended: whoever asks about their own is answered. */
function requestDue({ requests = [], referral }: Case): Pick<Case, 'requestDueOn'> {
  // it is answered where it went on
  if (referral.status === 'joined') return {};
  const [first] = requests.flatMap(({ endedAt, dueOn }) => (endedAt ? [] : [dueOn])).sort();
  return first === undefined ? {} : { requestDueOn: first };
}

function mayComeUp({ referral, brought = [], teamActions = [] }: Case): boolean {
  return isOpen(referral) && (brought.length > 0 || teamActions.some(({ state }) => state === 'open'));
}

import { followUps } from '../../domain/checkIn/followUp';
import { actionList } from '../../domain/conference/after/actionList';
import type { Local } from '../../domain/local';
import { openStatuses, workStatuses } from '../../domain/referral/statusGroups';
import { type Asker, rolesAt } from '../../domain/staff/asker';
import { dateAt } from '../../domain/staff/leave';
import { holdsOne, mayQueue, mayRefer, mayTake } from '../../domain/staff/rights';
import type { Condition } from '../../store/store';
import type { CaseList } from '../referral/finding/mergedPage';
import { localOf, type Services } from '../services';
import type { LeadPlace } from './leadPlaces';

/** Where cases stand that may be due for this person today: their own first, and as few lists as their roles need. */
export function dueLists(services: Services, asker: Asker, places: readonly LeadPlace[]): CaseList[] {
  const inPlace = places.map(({ localId }) => localId);
  const ids = [...new Set([...asker.grants.map(({ localId }) => localId), ...inPlace])];
  const locals = ids.map((id) => localOf(services, id)).filter((local) => local !== undefined);
  return locals.flatMap((local) => ofLocal(asker, local, services.now(), inPlace.includes(local.id)));
}

function ofLocal(asker: Asker, { id, timeZone }: Local, now: string, isInPlace: boolean): CaseList[] {
  const due = { field: 'dueFrom', upTo: dateAt(now, timeZone) };
  const there = (...where: Condition[]) => ({ partition: id, where: [...where, due] });
  const named = (list: string) => there({ field: 'lists', has: list });
  const roles = rolesAt(asker, id);
  const isLead = roles.includes('lead');
  const leads = isLead || isInPlace;
  const { covers = [] } = asker;
  return [
    // what they hold, and restricted ones that they are named in
    ...(holdsOne(roles, mayQueue) ? [named(asker.id)] : []),
    ...(holdsOne(roles, mayTake) && covers.length > 0
      ? [
          there(
            { field: 'referral.takenBy.personId', in: covers },
            { field: 'referral.status', in: workStatuses },
          ),
        ]
      : []),
    ...(leads ? [named('lead'), named(followUps)] : []),
    // what the team agreed that they do, or whoever they cover for: a Lead reads all there is
    ...(holdsOne(roles, mayRefer) && !leads
      ? [asker.id, ...covers].map((personId) => named(actionList(personId)))
      : []),
    ...(holdsOne(roles, mayTake) && !leads
      ? [
          there(
            { field: 'lists', has: followUps },
            { field: 'referral.takenBy.personId', in: [asker.id, ...covers] },
          ),
        ]
      : []),
    ...(roles.includes('linkWorker') && !leads ? [named('linkWorkers')] : []),
    ...(roles.includes('intake') && !leads ? [named('intake')] : []),
    ...(holdsOne(roles, mayRefer)
      ? [there({ field: 'referrerIds', has: asker.id }, { field: 'referral.status', in: openStatuses })]
      : []),
    ...(isLead
      ? [
          {
            partition: { everywhere: true } as const,
            where: [{ field: 'lists', has: `leadsOf ${id}` }, due],
          },
        ]
      : []),
  ];
}

import { actionOf } from '../conference/after/actionNotice';
import { isOfTheTeam } from '../conference/after/isOfTheTeam';
import { openActions } from '../conference/after/openActions';
import { hasBegunToGo } from '../connection/hasBegunToGo';
import { holderOf, mayWork, type Relation, relationsTo, seesDetails } from '../referral/access';
import type { Case } from '../referral/case';
import { isOpen, isStarted, isWork, waitsForWorker } from '../referral/statusGroups';
import type { Asker } from '../staff/asker';
import type { NoticeKind } from './notice';
import { revisionOf } from './notices';

/** Asked again just before sending: consent, access and the case itself may have changed since it was planned. */
export function noticeStillHolds(kind: NoticeKind, occurrence: string, found: Case, to: Asker): boolean {
  if (found.undone.includes(revisionOf(occurrence))) return false;
  const relations = relationsTo(found, to);
  // a hold for safety is silence for everyone else; only "do not go on" still reaches whoever had it
  if (found.safetyHold && kind !== 'referral.stop' && !seesDetails(relations)) return false;
  return stillHolds[kind]?.(found, to, relations, occurrence) ?? false;
}

type Holds = (found: Case, to: Asker, relations: Relation[], occurrence: string) => boolean;

const stillHolds: Partial<Record<NoticeKind, Holds>> = {
  // a Lead of another Local, where its own know the person, takes nothing there but names somebody
  'referral.waiting': (found, _to, relations) =>
    waitsForWorker(found) && (relations.includes('mayTake') || relations.includes('lead')),
  'referral.intake': ({ referral }, _to, relations) =>
    referral.status === 'withIntake' && relations.some((one) => one === 'intake' || one === 'lead'),
  'referral.lead': (found, _to, relations) => relations.includes('lead') && waitsForLead(found),
  'referral.status': (_found, _to, relations) => relations.includes('referrer'),
  'referral.yours': (found, to) => isWork(found.referral) && holderOf(found) === to.id,
  'referral.given': (found, to) => isWork(found.referral) && holderOf(found) === to.id,
  'referral.answered': (_found, _to, relations) => mayWork(relations),
  'referral.stop': (found, to) => !isOpen(found.referral) && hadIt(found, to),
  'referral.question': ({ referral }, _to, relations) =>
    relations.includes('referrer') && referral.status === 'needInfo',
  'referral.reach': ({ referral }, _to, relations) =>
    relations.includes('referrer') &&
    referral.status === 'trying' &&
    referral.referrerAskedAt !== undefined &&
    !referral.answeredAt,
  'team.asked': (found, to, relations) =>
    isOpen(found.referral) &&
    found.consents.shareWithTeam.given &&
    relations.length > 0 &&
    (found.careTeam.some(({ personId }) => personId === to.id) ||
      (found.askedToTeam?.includes(to.id) ?? false)),
  'conference.action': (found, to, relations, occurrence) =>
    isWork(found.referral) &&
    found.consents.refer.given &&
    isOfTheTeam(relations) &&
    openActions(found).some(({ id, owner }) => owner.personId === to.id && id === actionOf(occurrence)),
  'referral.taken': (found, to, relations) =>
    isNewsFor(found, to, relations) && (isWork(found.referral) || found.referral.status === 'waiting'),
  'referral.firstContact': (found, to, relations) =>
    isNewsFor(found, to, relations) && isStarted(found.referral),
  // beyond what the notice to the person names: only with the yes to telling what came of it
  'referral.connected': (found, to, relations) =>
    isNewsFor(found, to, relations) &&
    found.consents.tellReferrerOutcome.given &&
    isWork(found.referral) &&
    hasBegunToGo(found, found.connections),
  'referral.closed': (found, to, relations) =>
    isNewsFor(found, to, relations) && found.referral.status === 'closed',
  'referral.notAble': (found, to, relations) =>
    isNewsFor(found, to, relations) && found.referral.status === 'notAble',
  'referral.noContact': (found, to, relations) =>
    isNewsFor(found, to, relations) && found.referral.status === 'noContact',
  'referral.withdrawn': (found, to, relations) =>
    relations.includes('referrer') && !found.mutedBy.includes(to.id) && found.referral.status === 'withdrawn',
};

/** Not to contact somebody who said no is for whoever had it or covers for them, whatever they may see now. */
function hadIt(found: Case, to: Asker): boolean {
  const holder = holderOf(found);
  if (holder === to.id) return true;
  const mayKnow = !found.conflicts.includes(to.id) && (found.restrictedTo?.includes(to.id) ?? true);
  return holder !== undefined && mayKnow && (to.covers?.includes(holder) ?? false);
}

/** The Lead acts next: somebody waits to be given a link worker, or is not to be reached. */
export function waitsForLead(found: Case): boolean {
  const { referral } = found;
  if (referral.status === 'trying') return referral.giveUpAskedAt !== undefined;
  return waitsForWorker(found);
}

/** A line to somebody who referred, unless they or the person want none. */
function isNewsFor(found: Case, to: Asker, relations: Relation[]): boolean {
  return relations.includes('referrer') && found.consents.refer.given && !found.mutedBy.includes(to.id);
}

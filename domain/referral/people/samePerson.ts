import { joinedRequests } from '../../information/joinedRequests';
import type { Local } from '../../local';
import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { isWithPerson, relationsTo } from '../access';
import type { Case, Referrer } from '../case';
import type { CaseDecision } from '../caseDecision';
import { happened } from '../happened';
import { isOpen } from '../statusGroups';
import { narrower } from './changeConsents';
import { joinedProtections } from './joinedProtections';
import { joinedWork } from './joinedWork/joinedWork';
import { workWords } from './joinedWork/workWords';

const notSameKept = 50;

/** May say whether a newly referred person is somebody already known: whoever may take it, or has it. */
export function mayCompare(found: Case, by: Asker): boolean {
  const relations = relationsTo(found, by);
  return relations.includes('mayTake') || relations.includes('lead') || isWithPerson(relations);
}

/**
 * The earlier case takes the new referrer in, with the narrower of each consent, every protection of either and what was
 * written of the work. First of the two writes.
 */
export function takeReferrerIn(
  earlier: Case,
  later: Case,
  by: Asker,
  at: string,
  local: Local,
): CaseDecision {
  if (!mayCompare(later, by) || relationsTo(earlier, by).length === 0) return refuse('not-yours');
  if (!isOpen(earlier.referral)) return refuse('already-ended');
  const itself = { id: later.id, calledName: later.participant.calledName, sentAt: later.referral.sentAt };
  const joining = later.referrers.map(
    // whoever had joined the later one still knows it by the reference that they sent
    ({ personId, name, through = itself }): Referrer => ({
      personId,
      name,
      through: { ...through, joinedAt: at },
    }),
  );
  const nameOf = ({ personId, through }: Referrer) => `${personId} ${through?.id ?? ''}`;
  const known = new Set(earlier.referrers.map(nameOf));
  const consents = narrower(earlier.consents, later.consents);
  const protections = joinedProtections(earlier, later, at, local);
  const work = joinedWork({ ...earlier, participant: protections.participant }, later, at, local);
  const about = workWords(work, earlier);
  return happened(earlier, 'samePerson', by.id, at, {
    ...protections,
    ...work,
    ...joinedRequests(earlier, later),
    ...(about && { about: `It brought ${about}` }),
    referrers: [...earlier.referrers, ...joining.filter((one) => !known.has(nameOf(one)))],
    consents,
    ...(!consents.shareWithTeam.given && { careTeam: [], askedToTeam: [] }),
  });
}

/** The new referral goes no further by itself, or goes on from one that has ended. Second of the two writes. */
export function joinTo(later: Case, earlier: Case, by: Asker, at: string, local: Local): CaseDecision {
  if (later.referral.status === 'joined') return refuse('already-so');
  if (!isOpen(later.referral)) return refuse('already-ended');
  if (!mayCompare(later, by)) return refuse('not-yours');
  const protections = joinedProtections(later, earlier, at, local);
  if (!isOpen(earlier.referral))
    return happened(later, 'samePerson', by.id, at, { ...protections, replaces: earlier.id });
  const { notices: _nobodyHasIt, ...rest } = { notices: [], ...protections };
  return happened(later, 'joined', by.id, at, {
    ...rest,
    referral: { status: 'joined', sentAt: later.referral.sentAt, since: at, to: earlier.id },
    careTeam: [],
  });
}

/** Two people with much in common: not asked again. */
export function someoneElse(later: Case, otherId: string, by: Asker, at: string): CaseDecision {
  if (!mayCompare(later, by)) return refuse('not-yours');
  if (later.notSameAs.includes(otherId)) return refuse('already-so');
  return happened(later, 'someoneElse', by.id, at, {
    notSameAs: [...later.notSameAs, otherId].slice(-notSameKept),
  });
}

/** A carer and the person they care for: each case names the other by reference alone, with the yes of both. */
export function linkCase(
  found: Case,
  otherId: string,
  isLinked: boolean,
  by: Asker,
  at: string,
): CaseDecision {
  const relations = relationsTo(found, by);
  if (!isWithPerson(relations) && !relations.includes('lead')) return refuse('not-yours');
  if (found.id === otherId) return refuse('no-such-case');
  if (found.linkedTo.includes(otherId) === isLinked) return refuse('already-so');
  const others = found.linkedTo.filter((id) => id !== otherId);
  return happened(found, isLinked ? 'linked' : 'unlinked', by.id, at, {
    linkedTo: isLinked ? [...others, otherId] : others,
    ...(isLinked && { notSameAs: [...new Set([...found.notSameAs, otherId])].slice(-notSameKept) }),
  });
}

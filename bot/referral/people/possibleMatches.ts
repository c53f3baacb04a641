import type { Match } from '../../../cards/referral/matches';
import { mayBeSame } from '../../../domain/match/alike';
import { matchQueries } from '../../../domain/match/matchKeys';
import { isWithPerson, relationsTo } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import { mayCompare } from '../../../domain/referral/people/samePerson';
import type { Asker } from '../../../domain/staff/asker';
import { auditViews } from '../../auditing';
import type { Press } from '../../press';
import type { Services } from '../../services';

const mostLookedAt = 40;
const mostShown = 2;
const asking = ['sent', 'withIntake', 'waiting', 'named', 'trying'];

/**
 * Others at the Local who may be the same person, for whoever takes or has a new referral: by reference and status, never
 * by what is written there. The referrer is never asked and never told. Each one shown is a view.
 */
export async function possibleMatches(
  services: Services,
  by: Asker,
  press: Press,
  found: Case,
): Promise<Match[]> {
  if (!asking.includes(found.referral.status) || found.replaces !== undefined || !mayCompare(found, by))
    return [];
  const candidates = new Map<string, Case>();
  const pages = await Promise.all(
    matchQueries(found.participant).map((key) =>
      services.store.query('cases', {
        partition: found.localId,
        where: [{ field: 'matchKeys', has: key }],
        // the most recent first, or a common name would hide one that is still open
        order: { by: 'referral.sentAt', descending: true },
        limit: mostLookedAt,
      }),
    ),
  );
  for (const { document } of pages.flatMap((page) => page.found)) candidates.set(document.id, document);
  const matches = [...candidates.values()].flatMap((other) => matchOf(found, other, by)).slice(0, mostShown);
  const shown = matches.map(({ other }) => other);
  await auditViews(services, by, press, shown);
  return matches;
}

/** Never one that was sent later, or the two would be offered to each other; never one that is closed to the asker. */
export function matchOf(found: Case, other: Case, by: Asker): Match[] {
  const { status } = other.referral;
  const isLater = `${other.referral.sentAt} ${other.id}` > `${found.referral.sentAt} ${found.id}`;
  if (other.id === found.id || isLater || status === 'enteredInError' || status === 'joined') return [];
  if (status === 'withdrawn' || found.notSameAs.includes(other.id) || found.linkedTo.includes(other.id))
    return [];
  const relations = relationsTo(other, by);
  if (!relations.some((one) => one === 'colleague' || one === 'lead') && !isWithPerson(relations)) return [];
  const alike = mayBeSame(found.participant, other.participant);
  return alike ? [{ other, alike }] : [];
}

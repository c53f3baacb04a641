import type { Case } from '../../domain/referral/case';
import { rolesAt } from '../../domain/staff/asker';
import { roleNames } from '../../domain/staff/roles';
import { staffNow } from '../referral/record/staffNow';
import type { Services } from '../services';

/** What each of those is now whom the cases of one person name anywhere: for a text in which no colleague stands by name. */
export async function roleOf(
  services: Services,
  cases: readonly [Case, ...Case[]],
): Promise<(id: string) => string> {
  const [{ localId }] = cases;
  const staff = await staffNow(services, new Set(cases.flatMap(idsIn)));
  return (id) => {
    if (id === 'bot') return 'the bot';
    const held = staff.get(id);
    const roles = held ? rolesAt(held, localId).map((role) => roleNames[role]) : [];
    if (roles.length > 0) return [...new Set(roles)].join(', ');
    return held ? 'a colleague' : 'somebody who has left';
  };
}

function idsIn({
  timeline,
  referrers,
  careTeam,
  teamActions = [],
  brought = [],
  requests = [],
  referral,
}: Case) {
  const named = [
    ...referrers,
    ...careTeam,
    ...teamActions.map(({ owner }) => owner),
    ...brought.map(({ by }) => by),
    ...requests.map(({ by }) => by),
    'takenBy' in referral ? referral.takenBy : undefined,
    'acceptedBy' in referral ? referral.acceptedBy : undefined,
    'askedBy' in referral ? referral.askedBy : undefined,
    'saidBy' in referral ? referral.saidBy : undefined,
  ];
  return [...named.flatMap((one) => one?.personId ?? []), ...timeline.map(({ by }) => by)].filter(
    (id) => id !== 'bot',
  );
}

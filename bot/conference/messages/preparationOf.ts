import type { Preparation } from '../../../cards/conference/messages/preparation';
import type { Conference } from '../../../domain/conference/conference';
import type { Held } from '../../../domain/conference/heldBetween';
import { isOwnCase } from '../../../domain/conference/isOwnCase';
import type { Told } from '../../../domain/conference/messages/whoIsTold';
import { whoComes } from '../../../domain/conference/whoComes';
import { holderOf, relationsTo } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import { askerFrom, rolesAt } from '../../../domain/staff/asker';
import { mayConfer } from '../../../domain/staff/rights';
import type { Staff } from '../../../domain/staff/staff';
import { type SeenCase, seenOf } from '../../sending/isStillSo';
import { staffWith } from '../../sending/recipients';
import { localFor, type Services } from '../../services';
import { agendaCases } from '../agendaCases';

/** What one person is to think of before one time, by reference; and the cases that it was worked out from. */
export async function preparationOf(
  services: Services,
  found: Conference,
  held: Held,
  staff: Staff,
  { coversFor }: Pick<Told, 'coversFor'>,
): Promise<{ prepare: Preparation; seen: SeenCase[] }> {
  const reader = askerFrom(staff, services.now(), localFor(services, found.localId).timeZone);
  const cases = await agendaCases(services, found, held);
  const own = cases.filter(
    (one) =>
      relationsTo(one, reader).length > 0 &&
      (isOwnCase(one, reader) || (coversFor && holderOf(one) === coversFor.personId)),
  );
  const isLead = rolesAt(reader, found.localId).includes('lead');
  const absent = isLead ? await absentFrom(services, found, held, cases) : [];
  const prepare = {
    own: own.map(({ id }) => id),
    absent,
    ...(coversFor && { coversFor: coversFor.name }),
  };
  return { prepare, seen: seenOf(own, own.length) };
}

async function absentFrom(
  services: Services,
  found: Conference,
  held: Held,
  cases: readonly Case[],
): Promise<Preparation['absent']> {
  const staff = await staffWith(services, found.localId, mayConfer);
  return whoComes(found, held, staff).flatMap(({ personId, name, standing }) => {
    const isOnLeave = standing.is === 'onLeave' && standing.cover === undefined;
    const isAbsent = isOnLeave || (standing.is === 'cannot' && standing.instead === undefined);
    const theirs = cases.filter((one) => holderOf(one) === personId).length;
    return isAbsent && theirs > 0 ? [{ name, isOnLeave, cases: theirs }] : [];
  });
}

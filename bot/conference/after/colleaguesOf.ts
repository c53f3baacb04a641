import { ownersOf } from '../../../domain/conference/after/actionWritten';
import { type Relation, relationsTo } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import { type Asker, askerFrom } from '../../../domain/staff/asker';
import { mayRefer } from '../../../domain/staff/rights';
import { staffWith } from '../../sending/recipients';
import { localFor, type Services } from '../../services';

/** Everybody who may have something to do with the case: of its Local, and of the one whose Lead looks after it. */
export async function colleaguesOf(
  services: Services,
  { localId, leadFrom }: Pick<Case, 'localId' | 'leadFrom'>,
): Promise<Asker[]> {
  const read = await Promise.all([
    staffWith(services, localId, mayRefer),
    ...(leadFrom ? [staffWith(services, leadFrom, ['lead'])] : []),
  ]);
  const staff = read.flat();
  const { timeZone } = localFor(services, localId);
  const once = new Map(staff.map((one) => [one.id, one]));
  return [...once.values()].map((one) => askerFrom(one, services.now(), timeZone));
}

/** As many as three choices of one card have room for. */
const mostOwners = 20;

/** Who may be the one to do something, and what they are to the case: those nearest to it first. */
export async function ownerChoices(
  services: Services,
  found: Case,
): Promise<{ title: string; value: string }[]> {
  return ownersOf(found, await colleaguesOf(services, found))
    .map((one) => ({ ...one, nearness: nearnessOf(relationsTo(found, one)) }))
    .sort((one, other) => one.nearness - other.nearness || one.name.localeCompare(other.name, 'en-AU'))
    .slice(0, mostOwners)
    .map(({ id, name, nearness }) => ({
      title: `${name} (${names[nearest[nearness] ?? 'lead']})`,
      value: id,
    }));
}

const nearest = ['holder', 'cover', 'careTeam', 'lead'] as const;
const names = {
  holder: 'link worker',
  cover: 'covers for the link worker',
  careTeam: 'care team',
  lead: 'Lead',
} as const satisfies Partial<Record<Relation, string>>;

function nearnessOf(relations: readonly Relation[]): number {
  return nearest.findIndex((one) => relations.includes(one));
}

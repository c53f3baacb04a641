import type { Card } from '../../../cards/card';
import { waitingList } from '../../../cards/referral/finding/waitingList';
import { type ListKind, listKinds } from '../../../domain/notice/notice';
import { noticeStillHolds } from '../../../domain/notice/noticeStillHolds';
import type { Case } from '../../../domain/referral/case';
import { openStatuses } from '../../../domain/referral/statusGroups';
import { type Asker, localsWith } from '../../../domain/staff/asker';
import { mayTake } from '../../../domain/staff/rights';
import type { Condition } from '../../../store/store';
import { everyPage } from '../../everyPage';
import { recipientsOf } from '../../sending/recipients';
import { localFor, type Services } from '../../services';

const mostShown = 6;

export interface DrawnList {
  card: Card;
  /** The Locals whose referrals stand in it. */
  localIds: string[];
  /** What stands in it, to tell whether it has changed. */
  shows: string;
}

type Partition = string | { everywhere: true };
type Keeps = (found: Case) => boolean;

/** All that waits for this person, in one card: referrals by reference, age band and clock, never a name. */
export async function drawWaitingList(services: Services, person: Asker, nonce: string): Promise<DrawnList> {
  const taking = localsWith(person, mayTake);
  const leading = localsWith(person, ['lead']);
  const intake = localsWith(person, ['intake']);
  const localIds = [...new Set([...taking, ...leading, ...intake])];
  const holds = (kind: ListKind) => (one: Case) =>
    noticeStillHolds(kind, `${one.revision}:${kind}`, one, person);
  const holdsAny: Keeps = (one) => listKinds.some((kind) => holds(kind)(one));
  const some = (ids: string[], list: string, kind: ListKind, order: string) => {
    const there = [{ field: 'lists', has: list }];
    return all(ids.map((localId) => standing(services, localId, there, order, holds(kind))));
  };
  const everywhere = { everywhere: true } as const;
  const helping = (kind: ListKind) =>
    all(leading.map((id) => standing(services, everywhere, leadsOf(id), 'referral.dueAt', holds(kind))));
  const ledOnly = leading.filter((localId) => !intake.includes(localId));
  const [waits, decides, elsewhere, checks, forLeads, named] = await Promise.all([
    some(taking, 'linkWorkers', 'referral.waiting', 'waitsFrom'),
    some(leading, 'leadDecides', 'referral.lead', 'referral.dueAt'),
    helping('referral.lead'),
    some(intake, 'intake', 'referral.intake', 'referral.dueAt'),
    all([some(ledOnly, 'intake', 'referral.intake', 'referral.dueAt'), helping('referral.intake')]),
    all(
      (leading.length > 0 ? [everywhere] : localIds).map((where) =>
        restricted(services, where, person.id, holdsAny),
      ),
    ),
  ]);
  const waiting = [...waits, ...named.filter(holds('referral.waiting'))];
  const isElse: Keeps = (one) => waiting.every(({ id }) => id !== one.id);
  const asked = await Promise.all(forLeads.map((one) => isAskedInstead(services, one, person.id)));
  const sections = {
    waiting: waiting.sort(by(({ waitsFrom = '' }) => waitsFrom)),
    decides: [...decides, ...elsewhere, ...named.filter(holds('referral.lead'))].filter(isElse),
    checks: [
      ...checks,
      ...forLeads.filter((_one, at) => asked[at]),
      ...named.filter(holds('referral.intake')),
    ],
  };
  const { cards, shown } = cut(sections);
  return {
    card: waitingList({
      ...cards,
      now: services.now(),
      more: shown,
      zoneOf: (id) => localFor(services, id).timeZone,
      nonce,
    }),
    localIds,
    shows: Object.values(cards)
      .flat()
      .map(({ id, revision }) => `${id}@${revision}`)
      .join(' '),
  };
}

/** The first of those that are this person's to see: who knows many of them privately still sees the others. */
async function standing(
  services: Services,
  partition: Partition,
  where: Condition[],
  orderedBy: string,
  keeps: Keeps,
): Promise<Case[]> {
  const kept: Case[] = [];
  const query = { partition, where, order: { by: orderedBy }, limit: mostShown * 2 };
  for await (const { document } of everyPage(services.store, 'cases', query)) {
    if (keeps(document)) kept.push(document);
    if (kept.length > mostShown) break;
  }
  return kept;
}

/** Cases of other Locals whose own Leads all know the person. */
function leadsOf(localId: string): Condition[] {
  return [{ field: 'lists', has: `leadsOf ${localId}` }];
}

/** Open ones that stand in the lists of the named alone. */
function restricted(
  services: Services,
  partition: Partition,
  personId: string,
  keeps: Keeps,
): Promise<Case[]> {
  const where = [
    { field: 'restrictedTo', has: personId },
    { field: 'referral.status', in: openStatuses },
  ];
  return standing(services, partition, where, 'referral.dueAt', keeps);
}

/** The Leads find out about care where no intake person is there. */
async function isAskedInstead(services: Services, found: Case, personId: string): Promise<boolean> {
  return (await recipientsOf(services, { to: { intakeOf: found.localId } }, found)).includes(personId);
}

async function all(several: readonly Promise<Case[]>[]): Promise<Case[]> {
  return (await Promise.all(several)).flat();
}

/** As many as a card holds, a fair share of each kind. */
function cut(sections: { waiting: Case[]; decides: Case[]; checks: Case[] }) {
  const cards = {
    waiting: sections.waiting.slice(0, mostShown),
    decides: sections.decides.slice(0, 3),
    checks: sections.checks.slice(0, mostShown),
  };
  const all = Object.values(sections).flat().length;
  return { cards, shown: all > Object.values(cards).flat().length };
}

function by(key: (one: Case) => string) {
  return (one: Case, other: Case) => key(one).localeCompare(key(other));
}

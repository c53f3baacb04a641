import { nameMatches, searchKeys } from '../../../domain/match/personSearch';
import { type Relation, relationsTo } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import { seesName } from '../../../domain/referral/finding/seesName';
import { seenBy } from '../../../domain/referral/seenBy';
import { isOpen } from '../../../domain/referral/statusGroups';
import { type Asker, localsWith } from '../../../domain/staff/asker';
import { mayRefer } from '../../../domain/staff/rights';
import type { Services } from '../../services';
import { followJoined } from '../followJoined';

/** A case as the one who looks knows it. */
export interface FoundCase {
  shown: Case;
  /** The case itself: what the audit names. */
  caseId: string;
  relations: Relation[];
}

const pageSize = 100;
const mostPages = 5;

/** Cases of this name that the asker works with, leads or referred: open ones first, the newest first. */
export async function searchByName(services: Services, by: Asker, words: string): Promise<FoundCase[]> {
  const locals = localsWith(by, mayRefer);
  const places = [...locals, ...localsWith(by, ['lead']).map((id) => ({ helping: id }))];
  const keys = searchKeys(words);
  const read = await Promise.all(places.flatMap((place) => keys.map((key) => withKey(services, place, key))));
  const candidates = new Map(read.flat().map((one) => [`${one.localId} ${one.id}`, one]));
  const found = new Map<string, FoundCase>();
  for (const candidate of candidates.values()) {
    const known = await asKnown(services, by, candidate);
    if (!known || !isTheirs(known)) continue;
    // what they wrote themselves finds their own referral, and never what stands on the case that it joined
    const isFollowed = candidate.id !== known.caseId;
    const name = (isFollowed ? candidate : known.shown).participant.calledName;
    if (nameMatches(words, name)) found.set(`${known.shown.localId} ${known.shown.id}`, known);
  }
  return [...found.values()].sort(
    (one, other) =>
      Number(isOpen(other.shown.referral)) - Number(isOpen(one.shown.referral)) ||
      (one.shown.referral.sentAt < other.shown.referral.sentAt ? 1 : -1),
  );
}

/** The case of this reference, if it is open to the asker; one that they know by another reference is not. */
export async function searchByReference(
  services: Services,
  by: Asker,
  reference: string,
): Promise<FoundCase | undefined> {
  const local = services.locals.find(({ prefix }) => reference.startsWith(`${prefix}-`));
  const held = await services.store.read('cases', local?.id ?? 'none', reference);
  const known = held && (await asKnown(services, by, held.document));
  const isOtherwiseKnown = known?.caseId === reference && known.shown.id !== reference;
  return isOtherwiseKnown ? undefined : known;
}

async function asKnown(services: Services, by: Asker, named: Case): Promise<FoundCase | undefined> {
  const { document: found } = await followJoined(services, { document: named }, by);
  const relations = relationsTo(found, by);
  const isClosedOff = found.restrictedTo !== undefined && !found.restrictedTo.includes(by.id);
  if (relations.length === 0 || isClosedOff) return undefined;
  return { shown: seenBy(found, by), caseId: found.id, relations };
}

/** The line of those who wait is no way to look somebody up. */
function isTheirs({ shown, relations }: FoundCase): boolean {
  const isTheirWork = relations.some((one) =>
    ['holder', 'cover', 'lead', 'careTeam', 'referrer'].includes(one),
  );
  return isTheirWork && seesName(shown, relations);
}

async function withKey(
  services: Services,
  place: string | { helping: string },
  key: string,
): Promise<Case[]> {
  const where = [
    { field: 'matchKeys', has: key },
    ...(typeof place === 'string' ? [] : [{ field: 'leadFrom', is: place.helping }]),
  ];
  const partition = typeof place === 'string' ? place : ({ everywhere: true } as const);
  const found: Case[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages && (page === 0 || after !== undefined); page += 1) {
    const query = { partition, where, limit: pageSize, ...(after !== undefined && { after }) };
    const read = await services.store.query('cases', query);
    found.push(...read.found.map(({ document }) => document));
    after = read.next;
  }
  return found;
}

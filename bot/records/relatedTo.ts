import type { Related } from '../../domain/records/whyKept';
import type { Case } from '../../domain/referral/case';
import { samePersonIds } from '../../domain/referral/people/samePersonIds';
import type { Services } from '../services';

const most = 20;

/** The other cases of the same person, one leading to the next, and those that this one is linked with. */
export async function relatedTo(services: Pick<Services, 'store'>, found: Case): Promise<Related> {
  const read = async (ids: readonly string[]) => {
    const held = await Promise.all(ids.map((id) => services.store.read('cases', found.localId, id)));
    return held.flatMap((one) => one?.document ?? []);
  };
  const seen = new Set([found.id]);
  const same: Case[] = [];
  let ids = samePersonIds(found);
  while (ids.length > 0 && same.length < most) {
    for (const id of ids) seen.add(id);
    const next = await read(ids);
    same.push(...next);
    ids = [...new Set(next.flatMap(samePersonIds))].filter((id) => !seen.has(id));
  }
  return { same, linked: await read(found.linkedTo.filter((id) => !seen.has(id))) };
}

import { heldPages } from '../../cards/information/held/heldPages';
import { heldToGive, heldToRead } from '../../cards/information/heldCard';
import { refusalSentence } from '../../cards/refusalSentence';
import { isGoneThrough } from '../../domain/information/isGoneThrough';
import { openRequests } from '../../domain/information/openRequests';
import { withRoles } from '../../domain/information/withRoles';
import type { Case } from '../../domain/referral/case';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import { wholeAudit } from '../referral/record/auditOf';
import { viewCase } from '../referral/viewCase';
import { withAllSteps } from '../referral/withHistory';
import { localFor, type Services } from '../services';
import { requestsShown } from './requestsShown';
import { roleOf } from './roleOf';

/** All that is held about a person: for the Lead to go through, and once they have, as text to give. */
export function openHeld(services: Services, by: Asker, press: Press): Promise<Answer> {
  return viewCase(services, by, press, async (found, relations) => {
    const one = openRequests(found).find(({ id }) => id === press.ids['requestId']);
    const why = (words: string) => requestsShown(services, by, press, found, relations, { why: words });
    if (!relations.includes('lead')) return why(refusalSentence['leads-only']);
    if (one?.kind !== 'access') return why(refusalSentence['no-such-request']);
    const gives = press.verb === 'information.text';
    if (gives && !isGoneThrough(found, one)) return why(refusalSentence['go-through-first']);
    const whole = await withAllSteps(services, found);
    const joined = await joinedTo(services, found);
    const roles = await roleOf(services, [whole, ...joined]);
    const local = localFor(services, found.localId);
    const looks = await wholeAudit(services, found);
    const asRoles = <T>(value: T) => withRoles(value, roles);
    const held = {
      found: asRoles(whole),
      joined: joined.map(asRoles),
      local,
      at: services.now(),
      roleOf: roles,
      looks,
    };
    const pages = heldPages(held);
    const asked = Number(press.ids['page'] ?? 0);
    const page = Number.isInteger(asked) && asked > 0 ? Math.min(asked, pages.length - 1) : 0;
    const view = {
      found,
      requestId: one.id,
      page,
      pages,
      nonce: nonceAfter(`${press.nonce} ${found.revision}`),
    };
    const title = gives ? `To give: ${found.id}` : `To go through: ${found.id}`;
    return { title, dialog: gives ? heldToGive(view) : heldToRead(view) };
  });
}

/** Referrals of the same person that went on in this one. */
async function joinedTo(services: Services, { id, localId, referrers }: Case): Promise<Case[]> {
  const ids = new Set(referrers.flatMap(({ through }) => through?.id ?? []));
  const held = await Promise.all([...ids].map((one) => services.store.read('cases', localId, one)));
  const joined = held.flatMap((one) => one?.document ?? []);
  const theirs = joined.filter(({ referral }) => referral.status === 'joined' && referral.to === id);
  return Promise.all(theirs.map((one) => withAllSteps(services, one)));
}

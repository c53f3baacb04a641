import type { NudgesDone } from '../../cards/nudges/nudgesView';
import { mustAddIt } from '../../cards/nudges/whyNotReached';
import type { Nudge } from '../../domain/notice/nudge';
import { belongsTo } from '../../domain/nudges/belongsTo';
import { inTrouble } from '../../domain/nudges/howItStands';
import { isOfAnotherDay, maySendAgain, sentAgain } from '../../domain/nudges/sentAgain';
import { shownSince } from '../../domain/nudges/shownSince';
import type { Asker } from '../../domain/staff/asker';
import { dateAt } from '../../domain/staff/leave';
import type { Staff } from '../../domain/staff/staff';
import { currentGrant } from '../../domain/staff/staffRules';
import { nextWorking } from '../../domain/staff/workingTime';
import { type Answer, asDialog } from '../answer';
import { auditNow } from '../auditing';
import { homeOf } from '../day/homeOf';
import { wakeDay } from '../day/planDays';
import { everyPage } from '../everyPage';
import { nonceAfter } from '../nonce';
import { notFound } from '../notFound';
import type { Press } from '../press';
import { isRoomId } from '../room/roomId';
import { localFor, type Services } from '../services';
import { isLeadThere } from '../staff/isLeadThere';
import { chatName } from './chatName';
import { notReached } from './notReached';
import { nudgesAnswer } from './nudgesAnswer';

/** "Send again": whatever of the Local did not reach one person within the week, or may not have, is owed once more. */
export async function sendAgain(services: Services, by: Asker, press: Press): Promise<Answer> {
  const { localId = '', personId = '', listedAt = '' } = press.ids;
  if (!isLeadThere(services, by, localId)) return notFound(services, by, press, 'write');
  const member = (await services.store.read('staff', services.tenantId, personId))?.document;
  const owed = await theirs(services, personId, localId, member);
  const isKnown = isRoomId(personId) ? owed.length > 0 : member !== undefined;
  if (!isKnown || (owed.length === 0 && !member?.localIds.includes(localId)))
    return notFound(services, by, press, 'write');
  await auditNow(services, by, press, { subjectId: personId, localId, kind: 'write', allowed: true });
  const nextDate = member && nextDateOf(services, member, localId);
  const past = owed.filter((nudge) => nextDate !== undefined && isOfAnotherDay(nudge, nextDate));
  const again = owed.filter((nudge) => !past.includes(nudge));
  const outcomes = await Promise.all(again.map((nudge) => owedAgain(services, nudge, listedAt)));
  const count = outcomes.filter((isOwed) => isOwed).length;
  if (past.length > 0) await wakeDay(services, personId);
  services.log.info('nudges sent again', { personId, localId, count });
  const nonce = nonceAfter(`${press.nonce} ${listedAt}`);
  const blocked = (await notReached(services, [personId])).get(personId);
  const done: NudgesDone = {
    name: member?.name ?? chatName,
    count,
    mustAdd: member !== undefined && mustAddIt(blocked?.code),
    ...(past.length > 0 && { nextCard: nextDate === todayAt(services, localId) ? 'today' : 'later' }),
  };
  return asDialog('Nudges', await nudgesAnswer(services, by, press, { after: 0, nonce, done }));
}

/** The date of the next moment at which they work: a card of that day would still go. */
function nextDateOf(services: Services, member: Staff, localId: string): string {
  const local = homeOf(services, member) ?? localFor(services, localId);
  return dateAt(nextWorking(member, services.now(), local), local.timeZone);
}

function todayAt(services: Services, localId: string): string {
  return dateAt(services.now(), localFor(services, localId).timeZone);
}

async function theirs(
  services: Services,
  personId: string,
  localId: string,
  member: Staff | undefined,
): Promise<Nudge[]> {
  const where = [
    { field: 'state', in: inTrouble },
    { field: 'endedAt', from: shownSince(services.now()) },
  ];
  const worksThere = (id: string) =>
    id === personId && member !== undefined && currentGrant(member, localId, services.now()) !== undefined;
  const found: Nudge[] = [];
  for await (const { document } of everyPage(services.store, 'nudges', { partition: personId, where }))
    if (belongsTo(document, localId, worksThere)) found.push(document);
  return found;
}

/** False when it is no longer in that state: sent again by another press, or failed since the list was read. */
async function owedAgain(services: Services, { recipientId, id }: Nudge, listedAt: string): Promise<boolean> {
  const held = await services.store.read('nudges', recipientId, id);
  const now = services.now();
  if (!held || !maySendAgain(held.document, listedAt, now)) return false;
  const done = await services.store.replace('nudges', held, sentAgain(held.document, now));
  return done === 'replaced' || owedAgain(services, held.document, listedAt);
}

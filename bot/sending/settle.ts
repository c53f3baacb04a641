import { DateTime } from 'luxon';
import type { Activity } from '../../domain/activity/activity';
import type { AuditEntry } from '../../domain/audit';
import type { Notice } from '../../domain/notice/notice';
import { noticeStillOwed } from '../../domain/notice/noticeStillOwed';
import type { Subject } from '../../domain/notice/nudge';
import type { Case } from '../../domain/referral/case';
import type { Staff } from '../../domain/staff/staff';
import { keepTalkedOf } from '../conference/after/keepTalkedOf';
import { markAgendasAt } from '../conference/room/markAgendasAt';
import { followGroups } from '../group/followGroups';
import { spreadNo } from '../referral/people/spreadNo';
import { makeFollowUp } from '../referral/work/makeFollowUp';
import { markRoomsOfCase } from '../room/markRooms';
import type { Services } from '../services';
import { toldOfStop } from '../suggest/toldOfStop';
import { markDaysOf, markListsOf, markPlacementsOfCase } from './markPlacements';
import { plannedNudge } from './plannedNudge';
import { recipientsOf } from './recipients';

/** A conference owes by time what no deed causes: it is settled by itself. */
type Settled = Subject & { container: Exclude<Subject['container'], 'conferences'> };

/** How long a notice to a function that nobody holds waits until somebody is looked for again. */
const untilSomebodyIsThereMs = 60 * 60_000;

/**
 * Carries out what a document owes: its cards are asked to follow, its audit entries are copied out, its notices become
 * nudges, and only then are they taken from it. Every step may be done twice with the same result.
 */
export async function settle(services: Services, subject: Settled): Promise<void> {
  for (;;) {
    const held = await services.store.read(subject.container, subject.partition, subject.id);
    const now = services.now();
    if (!held?.document.wakeAt || held.document.wakeAt > now) return;
    const found = held.document;
    if (subject.container === 'cases') {
      await markPlacementsOfCase(services, subject.id, found.revision);
      await markDaysOf(services, subject.id);
      await markRoomsOfCase(services, subject.id);
      if ('participant' in found) await markAgendasAt(services, found);
    }
    if ('lists' in found) await follow(services, found);
    for (const entry of found.audit) await copyOut(services, entry, subject.id);
    const toNobody: Notice[] = [];
    for (const notice of found.notices) {
      const reached = await planNotice(services, subject, notice, found);
      if (reached === 0 && noticeStillOwed(notice, found)) toNobody.push(notice);
    }
    const { wakeAt: _done, ...rest } = withoutListsChanged(found);
    const later = new Date(Date.parse(now) + untilSomebodyIsThereMs).toISOString();
    const wakes = [...(toNobody.length > 0 ? [later] : []), ...leaveBegins(services, found, now)].sort();
    const next = { ...rest, audit: [], notices: toNobody, ...(wakes[0] && { wakeAt: wakes[0] }) };
    if ((await services.store.replace(subject.container, held, next as typeof found)) === 'replaced') return;
  }
}

/** On the morning of a leave that is still to come, somebody must look after what they have been told of. */
function leaveBegins(services: Services, found: Case | Staff | Activity, now: string): string[] {
  if (!('leave' in found) || !found.leave) return [];
  const zone =
    services.locals.find(({ id }) => found.localIds.includes(id))?.timeZone ?? 'Australia/Melbourne';
  const begins = DateTime.fromISO(found.leave.from, { zone }).toUTC().toISO() ?? '';
  return begins > now ? [begins] : [];
}

/** A write's entry has an id of its own, so a second copy is none. */
async function copyOut(services: Services, entry: AuditEntry, subjectId: string): Promise<void> {
  await services.store.create('audit', { ...entry, subjectId });
}

/** One nudge a recipient, planned once however often this runs. Answers how many people it goes to. */
export async function planNotice(
  services: Services,
  subject: Subject,
  notice: Notice,
  about?: Case | Staff | Activity,
): Promise<number> {
  const at = services.now();
  const found = about && 'participant' in about ? about : undefined;
  const { to } = notice;
  const all =
    'withPeopleOf' in to
      ? await toldOfStop(services, to.withPeopleOf, to.notAsLead)
      : await recipientsOf(services, notice, found);
  const others = all.filter((personId) => personId !== notice.by);
  const recipients = others.length > 0 ? others : all;
  for (const recipientId of recipients)
    await services.store.create('nudges', plannedNudge(subject, notice, recipientId, at));
  return recipients.length;
}

/** What else follows from a changed case: its other names' cards, the lists it stands in, the case that goes on from it, a no. */
async function follow(services: Services, found: Case): Promise<void> {
  for (const { through } of found.referrers)
    if (through) await markPlacementsOfCase(services, through.id, Number.MAX_SAFE_INTEGER);
  if (found.listsChanged) {
    await markListsOf(services, found.localId);
    if (found.leadFrom) await markListsOf(services, found.leadFrom);
  }
  await makeFollowUp(services, found);
  await spreadNo(services, found);
  await followGroups(services, found);
  await keepTalkedOf(services, found);
}

function withoutListsChanged<T extends Case | Staff | Activity>(found: T): T {
  if (!('listsChanged' in found)) return found;
  const { listsChanged: _marked, ...rest } = found;
  return rest as T;
}

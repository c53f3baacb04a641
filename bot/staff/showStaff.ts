import { type StaffRow, staffList } from '../../cards/staff/staffList';
import type { Local } from '../../domain/local';
import { type Asker, localsWith } from '../../domain/staff/asker';
import { isOnLeave } from '../../domain/staff/leave';
import { mayManageStaff } from '../../domain/staff/rights';
import { currentGrant } from '../../domain/staff/staffRules';
import { type Answer, asDialog } from '../answer';
import { auditList, auditNow } from '../auditing';
import { everyPage } from '../everyPage';
import type { Press } from '../press';
import { localFor, type Services } from '../services';
import { staffCheckOf } from './staffCheckOf';

const shown = 12;

/** The staff for the Lead who pressed, from where the earlier page ended. */
export async function openStaff(services: Services, by: Asker, press: Press): Promise<Answer> {
  return asDialog('Staff', await staffFrom(services, by, press, Number(press.ids['after'] ?? 0) || 0));
}

/** `staff`: for a Lead, who asks for access at their Locals and who has it. */
export async function showStaff(services: Services, by: Asker): Promise<Answer> {
  return staffFrom(services, by, { verb: 'staff', surface: 'personal' }, 0);
}

async function staffFrom(
  services: Services,
  by: Asker,
  press: Pick<Press, 'verb' | 'surface'>,
  after: number,
): Promise<Answer> {
  const led = localsWith(by, mayManageStaff);
  if (led.length === 0) {
    await auditNow(services, by, press, {
      subjectId: 'none',
      kind: 'view',
      allowed: false,
      refusal: 'not-yours',
    });
    return { line: 'Only the Lead of a Local sees its staff. Please ask yours.' };
  }
  await auditList(services, by, press, led);
  const locals = led.map((localId) => localFor(services, localId));
  const rows = (await Promise.all(locals.map((local) => rowsAt(services, local)))).flat();
  const next = after + shown < rows.length ? after + shown : undefined;
  const page = await Promise.all(rows.slice(after, after + shown).map((row) => withReach(services, row)));
  const later = rows.slice(after + shown);
  const checks = locals.map((local) => staffCheckOf(local, rows, later, services.now()));
  const card = staffList(page, next, services.newNonce(), checks, services.appId);
  return { card, summary: 'Staff' };
}

/** Those who ask first, then by name. */
async function rowsAt(services: Services, local: Local): Promise<StaffRow[]> {
  const at = services.now();
  const rows: StaffRow[] = [];
  const there = { partition: services.tenantId, where: [{ field: 'localIds', has: local.id }] };
  for await (const { document: member } of everyPage(services.store, 'staff', there)) {
    const grant = currentGrant(member, local.id, at);
    const isAsking = member.requests.some(({ localId }) => localId === local.id);
    const onLeave = isOnLeave(member, at, local) ? member.leave : undefined;
    if (grant || isAsking) rows.push({ local, member, grant, isAsking, ...(onLeave && { onLeave }) });
  }
  return rows.sort(
    (one, other) =>
      Number(other.isAsking) - Number(one.isAsking) ||
      one.member.name.localeCompare(other.member.name, 'en-AU'),
  );
}

async function withReach(services: Services, row: StaffRow): Promise<StaffRow> {
  const { id } = row.member;
  const reference = (await services.store.read('references', id, id))?.document;
  if (reference?.reachable !== false) return row;
  return {
    ...row,
    cannotBeReached: true,
    ...(reference.whyNot !== undefined && { whyNot: reference.whyNot }),
  };
}

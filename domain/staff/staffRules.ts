import type { Notice, NoticeKind } from '../notice/notice';
import { type Decision, refuse } from '../refusal';
import { type Grant, isCurrent, type Role } from './roles';
import type { Staff, StaffEvent } from './staff';

export type StaffDecision = Decision<Staff, StaffEvent>;

/** Somebody without access, or with access elsewhere. */
export function newcomer(id: string, tenantId: string, name: string): Staff {
  return {
    id,
    tenantId,
    name,
    grants: [],
    requests: [],
    localIds: [],
    donePresses: [],
    revision: 0,
    notices: [],
    audit: [],
  };
}

/** Asks a Local's Leads to be let in. Asking twice is asking once. */
export function askForAccess(found: Staff, localId: string, at: string): StaffDecision {
  if (found.requests.some((request) => request.localId === localId))
    return { ok: true, next: found, event: 'asked' };
  const notice: Notice = {
    id: noticeAbout(found, 'staff.asked', localId),
    kind: 'staff.asked',
    at,
    to: { leadsOf: localId },
  };
  const next = {
    ...found,
    requests: [...found.requests, { localId, at }],
    localIds: withLocal(found, localId),
    notices: [...found.notices, notice],
  };
  return { ok: true, next, event: 'asked' };
}

/** A Lead says which roles they have at the Local: a first grant, or a change of the one they have. */
export function grantRoles(
  found: Staff,
  localId: string,
  roles: readonly Role[],
  by: string,
  at: string,
): StaffDecision {
  if (roles.length === 0) return refuse('roles-needed');
  const had = currentGrant(found, localId, at) !== undefined;
  const grant: Grant = { localId, roles: [...roles], from: at, grantedBy: by };
  const next = answered(
    { ...found, grants: [...endedAt(found.grants, localId, at), grant], localIds: withLocal(found, localId) },
    localId,
    had ? [] : [answerTo(found, localId, at)],
  );
  return { ok: true, next, event: had ? 'changed' : 'granted' };
}

/** A Lead answers no for now. */
export function declineAccess(found: Staff, localId: string, at: string): StaffDecision {
  if (!found.requests.some((request) => request.localId === localId)) return refuse('no-such-request');
  return { ok: true, next: answered(found, localId, [answerTo(found, localId, at)]), event: 'declined' };
}

/** Access ends at this instant. */
export function endGrant(found: Staff, localId: string, at: string): StaffDecision {
  if (!currentGrant(found, localId, at)) return refuse('no-such-grant');
  return { ok: true, next: { ...found, grants: endedAt(found.grants, localId, at) }, event: 'ended' };
}

export function currentGrant(found: Staff, localId: string, at: string): Grant | undefined {
  return found.grants.find((grant) => grant.localId === localId && isCurrent(grant, at));
}

function endedAt(grants: readonly Grant[], localId: string, at: string): Grant[] {
  return grants.map((grant) =>
    grant.localId === localId && isCurrent(grant, at) ? { ...grant, until: at } : grant,
  );
}

function answered(found: Staff, localId: string, notices: Notice[]): Staff {
  return {
    ...found,
    requests: found.requests.filter((request) => request.localId !== localId),
    notices: [...found.notices, ...notices],
  };
}

function answerTo(found: Staff, localId: string, at: string): Notice {
  return {
    id: noticeAbout(found, 'staff.answered', localId),
    kind: 'staff.answered',
    at,
    to: { personId: found.id },
  };
}

/** A person may ask, and be answered, at several Locals: each has a notice of its own. */
function noticeAbout(found: Staff, kind: NoticeKind, localId: string): string {
  return `${found.revision + 1}:${kind}:${localId}`;
}

/** The Local that such a notice is about. */
export function localAbout(noticeId: string): string {
  return noticeId.split(':').slice(2).join(':');
}

function withLocal(found: Staff, localId: string): string[] {
  return [...new Set([...found.localIds, localId])];
}

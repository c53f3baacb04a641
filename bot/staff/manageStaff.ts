import { refusalSentence } from '../../cards/refusalSentence';
import { accessAnswered } from '../../cards/staff/accessRequest';
import { rolesForm } from '../../cards/staff/staffList';
import { type Refusal, refuse } from '../../domain/refusal';
import type { Asker } from '../../domain/staff/asker';
import { roles as allRoles, type Role } from '../../domain/staff/roles';
import type { Staff } from '../../domain/staff/staff';
import {
  currentGrant,
  declineAccess,
  endGrant,
  grantRoles,
  type StaffDecision,
} from '../../domain/staff/staffRules';
import type { Answer } from '../answer';
import { auditNow } from '../auditing';
import { nonceAfter } from '../nonce';
import { notFound } from '../notFound';
import type { Press } from '../press';
import { localFor, type Services } from '../services';
import { changeStaff, type StaffOutcome } from './changeStaff';
import { isLeadThere } from './isLeadThere';
import { leadsRemain } from './leadsRemain';

/** Opens a person's roles at a Local, for its Leads. */
export async function askRoles(
  services: Services,
  by: Asker,
  press: Press,
  problems: Record<string, string> = {},
): Promise<Answer> {
  const { localId = '', personId = '' } = press.ids;
  const held = await services.store.read('staff', services.tenantId, personId);
  if (!isLeadThere(services, by, localId) || !held?.document.localIds.includes(localId))
    return notFound(services, by, press, 'view');
  await auditNow(services, by, press, { subjectId: personId, localId, kind: 'view', allowed: true });
  return {
    title: 'Roles',
    dialog: rolesForm({
      member: held.document,
      local: localFor(services, localId),
      grant: currentGrant(held.document, localId, services.now()),
      // the list that it was opened from stands in the chat for long: a later change is a deed of its own
      nonce: nonceAfter(`${press.nonce} ${held.document.revision}`),
      problems,
    }),
  };
}

/** Approves, or changes what somebody does at the Local. */
export async function grantAccess(services: Services, by: Asker, press: Press): Promise<Answer> {
  const chosen = (press.inputs['roles'] ?? '').split(',').filter(isRole);
  return lead(services, by, press, chosen.includes('lead'), (found, localId, at) =>
    grantRoles(found, localId, chosen, by.id, at),
  );
}

/** "Not now". */
export async function declineRequest(services: Services, by: Asker, press: Press): Promise<Answer> {
  return lead(services, by, press, true, (found, localId, at) => declineAccess(found, localId, at));
}

/** Access ends at once. The last Lead stays. */
export async function endAccess(services: Services, by: Asker, press: Press): Promise<Answer> {
  return lead(services, by, press, false, (found, localId, at) => endGrant(found, localId, at));
}

async function lead(
  services: Services,
  by: Asker,
  press: Press,
  staysLead: boolean,
  change: (found: Staff, localId: string, at: string) => StaffDecision,
): Promise<Answer> {
  const { localId = '', personId = '' } = press.ids;
  if (!isLeadThere(services, by, localId)) return notFound(services, by, press, 'write');
  const run = () =>
    changeStaff(services, by, press, { id: personId, localId }, (found, at) => {
      if (!found.localIds.includes(localId)) return refuse('no-such-request');
      // a form that was open while another Lead changed it; the posted request carries none
      if (press.through === 'dialog' && press.revision !== found.revision) return refuse('roles-changed');
      return change(found, localId, at);
    });
  const outcome = staysLead ? await run() : await leadsRemain(services, { localId, personId }, run);
  if (outcome === 'last-lead') {
    const what = { subjectId: personId, localId, kind: 'write', allowed: false, refusal: outcome } as const;
    await auditNow(services, by, press, what);
  }
  if (outcome === 'busy') return { line: 'A colleague is changing the Leads right now. Please press again.' };
  return answered(services, by, press, outcome);
}

function answered(
  services: Services,
  by: Asker,
  press: Press,
  outcome: StaffOutcome | Refusal,
): Answer | Promise<Answer> {
  const refusal = typeof outcome === 'string' ? outcome : outcome.done ? undefined : outcome.refusal;
  if (refusal === 'roles-needed' || refusal === 'roles-changed')
    return askRoles(services, by, press, { roles: refusalSentence[refusal] });
  if (press.through === 'card')
    return { card: accessAnswered(localFor(services, press.ids['localId'] ?? '')) };
  if (refusal) return { line: refusalSentence[refusal] };
  return { line: 'Done. It holds from their next press.' };
}

function isRole(value: string): value is Role {
  return allRoles.some((role) => role === value);
}

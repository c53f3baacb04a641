import type { AuditEntry } from '../domain/audit';
import type { Asker } from '../domain/staff/asker';
import { rolesAt } from '../domain/staff/asker';
import type { Press } from './press';
import type { Services } from './services';
import { answerBecame } from './watching/answering';
import { currentInvocation } from './watching/invocation';

type Where = Pick<Press, 'verb' | 'surface'>;
type What = Pick<AuditEntry, 'subjectId' | 'kind' | 'allowed'> & { localId?: string; refusal?: string };

export function auditEntry(services: Services, by: Asker, press: Where, what: What): AuditEntry {
  const { localId, ...rest } = what;
  if (!what.allowed) answerBecame('refused');
  const correlationId = currentInvocation()?.correlationId;
  const held = localId ? rolesAt(by, localId) : by.grants.flatMap((grant) => grant.roles);
  return {
    id: services.newNonce(),
    at: services.now(),
    by: by.id,
    as: by.id === 'bot' ? 'job' : [...new Set(held)].join('+') || 'none',
    verb: press.verb,
    surface: press.surface,
    ...(correlationId !== undefined && { correlationId }),
    ...rest,
  };
}

/**
 * A view's entry, or a refused press, is written before the answer: without it there is no view. What is drawn again
 * and again is one view: `once` is its id then.
 */
export async function auditNow(
  services: Services,
  by: Asker,
  press: Where,
  what: What,
  once?: string,
): Promise<void> {
  const entry = auditEntry(services, by, press, what);
  await services.store.create('audit', once === undefined ? entry : { ...entry, id: once });
}

/** Each name that is shown is a view of its case. */
export async function auditViews(
  services: Services,
  by: Asker,
  press: Where,
  shown: readonly { id: string; localId: string }[],
): Promise<void> {
  await Promise.all(
    shown.map(({ id: subjectId, localId }) =>
      auditNow(services, by, press, { subjectId, localId, kind: 'view', allowed: true }),
    ),
  );
}

/** A list of a Local is one view of the Local, whoever stands in it. */
export async function auditList(
  services: Services,
  by: Asker,
  press: Where,
  localIds: readonly string[],
  once?: string,
): Promise<void> {
  await Promise.all(
    localIds.map((localId) =>
      auditNow(services, by, press, { subjectId: localId, localId, kind: 'view', allowed: true }, once),
    ),
  );
}

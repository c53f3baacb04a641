import type { AuditEntry } from '../audit';
import type { ExportRequest } from './exportRequest';

/** It was made, once: the request is used up. */
export function madeExport(found: ExportRequest, made: NonNullable<ExportRequest['made']>): ExportRequest {
  const entry = exportEntry(found, 'made', made.at);
  return {
    ...found,
    revision: found.revision + 1,
    state: 'done',
    made,
    audit: [...found.audit, entry],
    wakeAt: made.at,
  };
}

/** By an administrator at a command line, of whom nothing is known but that two people let them. */
export function exportEntry(
  { id, localId }: Pick<ExportRequest, 'id' | 'localId'>,
  what: 'begun' | 'made',
  at: string,
): AuditEntry {
  return {
    id: `${id} ${what} ${at}`,
    subjectId: localId,
    at,
    by: 'bot',
    as: 'job',
    verb: `export.${what}`,
    kind: what === 'begun' ? 'view' : 'write',
    surface: 'job',
    allowed: true,
  };
}

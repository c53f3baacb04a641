import { auditCopy } from '../../../cards/referral/record/auditCopy';
import { auditView } from '../../../cards/referral/record/auditView';
import { gpNote } from '../../../cards/referral/record/gpNote';
import { recordCopy } from '../../../cards/referral/record/recordCopy';
import { textToCopy } from '../../../cards/referral/record/textToCopy';
import type { AuditEntry } from '../../../domain/audit';
import { auditText } from '../../../domain/referral/record/auditText';
import { gpNoteText } from '../../../domain/referral/record/gpNoteText';
import { roles } from '../../../domain/staff/roles';
import { each, found, local, type Made, named, nonce, staffName, times, typedByPeople, worker } from './made';

const at = '2026-11-22T22:10:00.000Z';
const entry: AuditEntry = {
  id: nonce,
  subjectId: 'BWM-7K3Q',
  at,
  by: worker.id,
  as: roles.join('+'),
  verb: 'referral.evaluation.form',
  kind: 'view',
  surface: 'personal',
  allowed: false,
};
const listed = { found: found('named'), local, isLead: true, nonce };
const entries = times(15, () => ({ entry, who: staffName }));
const given = { reference: 'BWM-7K3Q', local, at, mostBytes: 17_000 };
const steps = times(400, () => ({ at, by: worker.id, event: 'samePerson' as const, text: typedByPeople }));

/** What the records of a case give back. */
export const dialogsOfRecords: Made[] = [
  ...named(
    auditView,
    auditView({ ...listed, entries, older: nonce.repeat(4) }),
    auditView({ ...listed, entries: [], older: undefined, isLead: false }),
  ),
  ...named(auditCopy, auditCopy(auditText({ ...given, entries: times(900, () => entry) }))),
  ...each(recordCopy, (one) => recordCopy({ found: one, local, at, roles: {} })),
  ...named(recordCopy, recordCopy({ found: { ...found('closed'), timeline: steps }, local, at, roles: {} })),
  ...named(gpNote, gpNote(gpNoteText(found('closed'), local) ?? '')),
  ...named(textToCopy, textToCopy({ texts: [{ label: 'To copy', text: typedByPeople }] })),
];

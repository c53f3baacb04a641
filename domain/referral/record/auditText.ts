import type { AuditEntry } from '../../audit';
import type { Local } from '../../local';
import { momentAndYear } from '../../momentAndYear';
import { deedInWords, roleInWords, surfaceInWords } from './auditWords';
import { bytesOf, linesThatFit } from './linesThatFit';

export interface AuditTextView {
  reference: string;
  local: Pick<Local, 'name' | 'timeZone'>;
  at: string;
  /** Newest first. */
  entries: readonly AuditEntry[];
  mostBytes: number;
}

/** Who looked at a case and what was done to it, for the person it is about: staff by role, nobody else's referral. */
export function auditText({ reference, local, at, entries, mostBytes }: AuditTextView): string {
  const head = [
    `Who has looked at or changed referral ${reference}`,
    `Local Connections at ${local.name}. As at ${momentAndYear(at, local.timeZone)}. The newest comes first.`,
    '',
  ];
  const lines = entries.map((entry) =>
    [
      momentAndYear(entry.at, local.timeZone),
      roleInWords(entry),
      deedInWords(entry, true),
      surfaceInWords[entry.surface],
      entry.allowed ? 'allowed' : 'refused',
    ].join(' · '),
  );
  const { kept, leftOut } = linesThatFit(lines, mostBytes - bytesOf(head.join('\n')) - 100);
  const older = leftOut > 0 ? [`${leftOut} older entries did not fit and are left out.`] : [];
  return [...head, ...kept, ...older].join('\n');
}

import type { AuditEntry } from '../../../domain/audit';
import type { Local } from '../../../domain/local';
import { momentAndYear } from '../../../domain/momentAndYear';
import type { Case } from '../../../domain/referral/case';
import { deedInWords, roleInWords, surfaceInWords } from '../../../domain/referral/record/auditWords';
import { skips } from '../../buttons';
import type { Card, Container } from '../../card';
import { card, heading, line, quiet, typed } from '../../parts';
import { casePress } from '../casePress';

export interface AuditView {
  found: Case;
  local: Pick<Local, 'timeZone'>;
  /** Newest first, each with the name as staff has it now. */
  entries: readonly { entry: AuditEntry; who: string }[];
  /** Where the older ones begin. */
  older: string | undefined;
  /** The case itself is open to them too. */
  isLead: boolean;
  nonce: string;
}

/** Who looked at a case and who changed it. Nothing of the case itself but its reference. */
export function auditView(view: AuditView): Card {
  const { found, entries, older, isLead, nonce } = view;
  const press = (verb: string, ids: Record<string, string> = {}) => {
    const { ids: ofCase, ...rest } = casePress(verb, found, nonce);
    return { ...rest, ids: { ...ofCase, ...ids } };
  };
  return card(
    [
      heading(`Who has looked at ${found.id}`),
      quiet('Views and changes, the newest first. This look is one of them.'),
      ...(entries.length > 0
        ? entries.map((one) => entryRow(one, view))
        : [line('There is nothing older than what you have seen.')]),
    ],
    [
      ...(older === undefined ? [] : [skips('Older', press('referral.audit', { after: older }))]),
      skips('Give it to the person', press('referral.audit.copy')),
      ...(isLead ? [skips('Back to the referral', press('referral.open'))] : []),
    ],
  );
}

function entryRow({ entry, who }: AuditView['entries'][number], { local }: AuditView): Container {
  const facts = [
    momentAndYear(entry.at, local.timeZone),
    surfaceInWords[entry.surface],
    entry.allowed ? 'allowed' : 'refused',
  ];
  return {
    type: 'Container',
    separator: true,
    spacing: 'small',
    items: [
      typed(entry.by === 'bot' ? roleInWords(entry) : `${who} · ${roleInWords(entry)}`),
      line(deedInWords(entry)),
      quiet(facts.join(' · ')),
    ],
  };
}

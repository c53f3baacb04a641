import type { AuditEntry } from '../../../domain/audit';
import { roleInWords } from '../../../domain/referral/record/auditWords';
import { dayAndYear } from '../../../domain/staff/dayAndYear';
import { answeredNames, requestNames } from '../requestNames';
import type { HeldSection, HeldView } from './heldView';

/** What they have asked before, who has looked in short, and where else something may stand. */
export function whoAndWhere({ found, local, looks }: HeldView): HeldSection[] {
  const day = (at: string) => dayAndYear(at, local.timeZone);
  return [
    {
      title: 'What you have asked about your record',
      lines: (found.requests ?? []).map(({ kind, at, endedAt, how }) => {
        const ended = endedAt ? `${answeredNames[how ?? 'notGiven']} on ${day(endedAt)}` : 'being answered';
        return `${requestNames[kind]}: asked on ${day(at)}, ${ended}`;
      }),
    },
    {
      title: 'Who has looked, in short',
      lines: [
        ...byRole(looks).map(([role, { count, lastAt }]) => {
          const times = count === 1 ? 'once' : `${count} times`;
          return `${role}: ${times}, the last time on ${day(lastAt)}`;
        }),
        'You can be given the whole list as well. Please ask.',
      ],
    },
    {
      title: 'Where copies may be',
      lines: [
        'In Microsoft Teams: messages to staff with a reference, and to the staff who speak with you also with the name you like to be called. They are kept as your mental health service keeps its messages.',
        'In the clinical record of the service, where somebody copied a step into it. That record is asked for at the service.',
        'Backups of this record, until they are replaced.',
        'Forms that were begun and not sent are not part of this: they are kept for seven days at most, and then erased.',
      ],
    },
  ];
}

function byRole(looks: readonly AuditEntry[]): [role: string, { count: number; lastAt: string }][] {
  const roles = new Map<string, { count: number; lastAt: string }>();
  for (const look of looks) {
    if (look.kind !== 'view' || !look.allowed) continue;
    const role = roleInWords(look);
    const { count = 0, lastAt = '' } = roles.get(role) ?? {};
    roles.set(role, { count: count + 1, lastAt: look.at > lastAt ? look.at : lastAt });
  }
  return [...roles];
}

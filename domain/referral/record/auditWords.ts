import type { AuditEntry, Surface } from '../../audit';
import { type Role, roleNames } from '../../staff/roles';
import { deedWords, viewWords } from './deedWords';
import { notForGiving } from './notForGiving';

export const surfaceInWords: Record<Surface, string> = {
  personal: 'one-to-one chat',
  channel: 'channel',
  groupChat: 'group chat',
  meeting: 'meeting',
  dialog: 'dialog',
  dialogInRoom: 'dialog, from a chat with others',
  dialogInMeeting: 'dialog, in a meeting',
  job: 'by itself',
};

/** In what role: as it was kept, whatever they are now. */
export function roleInWords({ by, as }: Pick<AuditEntry, 'by' | 'as'>): string {
  if (by === 'bot') return 'The bot';
  if (as === 'none') return 'Without a role here';
  return as.split('+').map(nameOfRole).join(', ');
}

/** What was seen or done, or tried. `isGiven`: for the person whom it is about. */
export function deedInWords(
  { verb, kind, allowed }: Pick<AuditEntry, 'verb' | 'kind' | 'allowed'>,
  isGiven = false,
): string {
  const deed = verb.replace(/\.form$/, '');
  const known = isGiven && notForGiving.includes(deed) ? undefined : deedWords[deed];
  if (kind === 'view') {
    const seen = viewWords[verb] ?? (known ? `the details, to ${known[0]}` : 'the details');
    return allowed ? `Looked at ${seen}` : `Tried to look at ${seen}`;
  }
  if (!allowed) return `Tried to ${known?.[0] ?? 'change something'}`;
  return known?.[1] ?? 'Changed something';
}

function nameOfRole(role: string): string {
  return Object.hasOwn(roleNames, role) ? roleNames[role as Role] : 'Another role';
}

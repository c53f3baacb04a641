import type { Nudge } from '../notice/nudge';
import { localAbout } from '../staff/staffRules';

/** Whether a message is a Local's: by what it speaks of, and the card of somebody's day by where they work. */
export function belongsTo(
  { kind, subject, occurrence }: Pick<Nudge, 'kind' | 'subject' | 'occurrence'>,
  localId: string,
  worksThere: (personId: string) => boolean,
): boolean {
  if (subject.container !== 'staff') return subject.partition === localId;
  if (kind === 'staff.asked' || kind === 'staff.answered') return localAbout(occurrence) === localId;
  return worksThere(subject.id);
}

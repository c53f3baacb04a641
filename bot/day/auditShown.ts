import { mostPeople } from '../../cards/day/morningCard';
import type { DueLine } from '../../domain/due/dueLine';
import type { NoticeKind } from '../../domain/notice/notice';
import type { Asker } from '../../domain/staff/asker';
import { auditList, auditNow } from '../auditing';
import type { Press } from '../press';
import type { Services } from '../services';

/** Each name shown is a view of its case; what stands there by reference is one of its Local. */
export async function auditShown(
  services: Services,
  by: Asker,
  press: Pick<Press, 'verb' | 'surface'>,
  lines: readonly DueLine[],
  once?: string,
): Promise<void> {
  const byReference = new Set<string>();
  const named: Promise<void>[] = [];
  for (const { about, person, subjectId } of lines) {
    if (!about) continue;
    const { caseId, localId } = about;
    const what = { subjectId: subjectId ?? caseId, localId, kind: 'view', allowed: true } as const;
    if (!person) byReference.add(localId);
    else named.push(auditNow(services, by, press, what, once));
  }
  await Promise.all([...named, auditList(services, by, press, [...byReference], once)]);
}

/** The names on a card that comes by itself: views of that day, however often it is drawn. */
export async function auditCard(
  services: Services,
  by: Asker,
  { kind, date }: { kind: NoticeKind; date: string },
  lines: readonly DueLine[],
): Promise<void> {
  const named = lines.filter(({ person }) => person).slice(0, mostPeople);
  const others = lines.filter(({ person }) => !person);
  const once = [kind, date, by.id].join('|');
  await auditShown(services, by, { verb: kind, surface: 'personal' }, [...named, ...others], once);
}

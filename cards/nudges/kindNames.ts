import { isNoticeKind, type NoticeKind } from '../../domain/notice/notice';

const news = 'News about a referral';

/** What a message is about, for a list that everybody of the Local may glance at: nobody is known by it. */
const kindNames: Record<NoticeKind, string> = {
  'referral.waiting': 'A referral that waits',
  'referral.intake': 'A referral for intake',
  'referral.lead': 'A referral for the Lead',
  'referral.status': 'A referral that was sent',
  'referral.yours': 'A referral that was taken',
  'referral.given': news,
  'referral.question': news,
  'referral.reach': news,
  'referral.answered': news,
  'referral.taken': news,
  'referral.firstContact': news,
  'referral.connected': news,
  'referral.closed': news,
  'referral.notAble': news,
  'referral.noContact': news,
  'referral.withdrawn': news,
  'referral.stop': 'A referral not to go on with',
  'team.asked': news,
  'staff.asked': 'Somebody asks for access',
  'staff.answered': 'An answer about access',
  'staff.cover': 'Covering for a colleague',
  'activity.wrong': 'Something wrong in the directory',
  'activity.answered': 'An answer about the directory',
  'activity.stopped': 'An activity that stopped or rests',
  'conference.planned': 'A case conference',
  'conference.moved': 'A case conference',
  'conference.cancelled': 'A case conference',
  'conference.prepare': 'A case conference',
  'conference.brief': 'A case conference',
  'conference.action': 'Something the team agreed on',
  'conference.agenda': 'A case conference',
  'conference.summary': 'A case conference',
  'summary.room': 'A summary in a chat',
  'view.here': 'Something they asked to see here',
  'day.morning': 'Your day',
  'day.urgent': 'Due by 5 pm today',
};

export function kindName(kind: string): string {
  // planned by a newer version of this bot
  return isNoticeKind(kind) ? kindNames[kind] : 'Another message';
}

/** "News about a referral (4), Your day and others (3)": those with most first. */
export function kindsInWords(kinds: ReadonlyMap<string, number>, most = 2): string {
  const named = new Map<string, number>();
  for (const [kind, count] of kinds) named.set(kindName(kind), (named.get(kindName(kind)) ?? 0) + count);
  const all = [...named].sort(([one, few], [other, many]) => many - few || one.localeCompare(other, 'en-AU'));
  const shown = all.slice(0, most).map(([name, count]) => `${name} (${count})`);
  const others = all.slice(most).reduce((sum, [, count]) => sum + count, 0);
  return `${shown.join(', ')}${others > 0 ? ` and others (${others})` : ''}`;
}

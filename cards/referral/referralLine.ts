import type { NoticeKind } from '../../domain/notice/notice';
import type { Case } from '../../domain/referral/case';
import { opens } from '../buttons';
import type { Card } from '../card';
import { card, line } from '../parts';
import { casePress } from './casePress';
import { outcomeLine } from './referrerCard';

const happenings: Partial<Record<NoticeKind, string>> = {
  'referral.taken': 'A link worker has taken it and will get in touch with the person.',
  'referral.firstContact': 'The link worker and the person have spoken.',
  'referral.closed': 'The work has come to its end and the referral is closed.',
};

/** One line to the referrer. No name, activity, place, day or reason is ever in it. */
export function referralLine(found: Case, kind: NoticeKind, nonce: string): Card {
  return card(
    [
      line(`**Your referral ${found.id}**`),
      line(happenings[kind] ?? 'There is news.'),
      ...(kind === 'referral.closed' ? outcomeLine(found) : []),
    ],
    [opens('Open', casePress('referral.open', found, nonce))],
  );
}

import type { NewsKind } from '../../domain/notice/notice';
import type { Case } from '../../domain/referral/case';
import { opens } from '../buttons';
import type { Card } from '../card';
import { card, line, quiet } from '../parts';
import { casePress } from './casePress';
import { outcomeLine } from './referrerCard';

/** One piece of news about a referral, for one person. */
export interface News {
  kind: NewsKind;
  found: Case;
  /** They are asked to join the care team, and not on it yet. */
  isAsked: boolean;
  /** In place of the words for its kind. */
  says?: string;
}
/** As many referrals as a card of news shows. */
export const newsShown = 5;

/** No name, activity, place, day or reason is ever in it. */
const happenings: Record<NewsKind, string> = {
  'referral.given': 'It has been given to you. You act next.',
  'referral.question': 'There is a question for you before it can go on.',
  'referral.reach': 'The link worker has not reached the person. Do you know another way?',
  'referral.answered': 'The referrer has answered.',
  'referral.taken': 'It is accepted. The link worker will get in touch with the person.',
  'referral.firstContact': 'The link worker and the person have spoken.',
  'referral.connected': 'The person has begun to go along to something that they chose.',
  'referral.closed': 'The work has come to its end and the referral is closed.',
  'referral.notAble':
    'Local Connections is not able to accept it. Open it to read why, and what there is instead.',
  'referral.noContact': 'The person could not be reached, and it has ended. It can be opened again.',
  'referral.withdrawn': 'It has been withdrawn. Nobody will get in touch about it.',
  'team.asked': 'You are on its care team now.',
  'conference.action': 'The team agreed on something for you to do.',
};
const askedToTeam = 'The link worker asks whether you would like to join its care team.';

/** Several become one card; each line has its button. */
export function newsCard(news: readonly News[], nonce: string): Card {
  const shown = news.slice(0, newsShown);
  return card(
    [
      ...shown.flatMap(({ kind, found, isAsked, says }) => [
        line(`**Referral ${found.id}**`),
        line(kind === 'team.asked' && isAsked ? askedToTeam : (says ?? happenings[kind])),
        ...(kind === 'referral.closed' ? outcomeLine(found) : []),
      ]),
      ...(news.length > shown.length ? [quiet('There is more: say **my referrals**.')] : []),
    ],
    shown.map(({ kind, found }) =>
      opens(
        shown.length === 1 ? 'Open' : `Open ${found.id}`,
        casePress(kind === 'conference.action' ? 'team.actions' : 'referral.open', found, nonce),
      ),
    ),
  );
}

import { caseDetails } from '../../../cards/referral/caseDetails';
import { caseForm } from '../../../cards/referral/caseForm';
import { listMovedDown, waitingList } from '../../../cards/referral/finding/waitingList';
import { allForms } from '../../../cards/referral/forms/allForms';
import { holderCard } from '../../../cards/referral/holderCard';
import type { Match } from '../../../cards/referral/matches';
import { newsCard } from '../../../cards/referral/news';
import { openAgain } from '../../../cards/referral/openAgain';
import { ownReferral, referralWithColleague } from '../../../cards/referral/ownReferral';
import { referPrompt } from '../../../cards/referral/refer/referPrompt';
import { referralForm } from '../../../cards/referral/refer/referralForm';
import { referralSent } from '../../../cards/referral/refer/referralSent';
import { underTwentySix } from '../../../cards/referral/refer/underTwentySix';
import { referrerCard } from '../../../cards/referral/referrerCard';
import { stopReferral } from '../../../cards/referral/stopReferral';
import { newsKinds } from '../../../domain/notice/notice';
import type { Relation } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import { reasons } from '../../../domain/referral/participant';
import { mostLetters } from '../../../domain/referral/refer/mostLetters';
import { sixLocals } from '../../../domain/sixLocals';
import { completeReferral } from '../completeReferral';
import { each, found, local, long, type Made, named, nonce, staffName, times, worker, zone } from './made';

/** A Lead who referred the person, and who has them unless they wait. */
const isAll = ({ referral }: Case): Relation[] => [
  ...('takenBy' in referral && referral.takenBy ? (['holder'] as const) : (['mayTake'] as const)),
  'lead',
  'intake',
  'referrer',
  'colleague',
];
const view = (one: Case, relations = isAll(one)) => ({
  found: one,
  relations,
  timeZone: zone,
  local,
  nonce,
  readerId: worker.id,
  now: one.referral.since,
});
const matches: Match[] = times(2, () => ({
  other: found('gettingStarted'),
  alike: { name: 'similar', contact: 'same' },
}));
const press = { nonce, localId: local.id };
const typed = {
  ...completeReferral,
  ...Object.fromEntries(Object.entries(mostLetters).map(([id, most]) => [id, long(most)])),
  reasons: reasons.join(','),
  priorityGroups: 'olderVictorians',
  keepMessage: 'true',
};
const problems = Object.fromEntries(
  [...Object.keys(typed), 'localId', 'form'].map((id) => [
    id,
    'That does not look like an email address. Please check it, or choose another way.',
  ]),
);
const { priorityGroups } = local;
const correction = { ...press, caseId: 'BWM-7K3Q', revision: 3 };
const people = times(60, (at) => ({ title: `${staffName}: ${at} referrals now`, value: worker.id }));
const waits = {
  waiting: times(6, () => found('sent')),
  decides: times(3, () => found('trying')),
  checks: times(6, () => found('withIntake')),
  more: true,
  now: '2027-01-01T00:00:00.000Z',
  zoneOf: () => zone,
  nonce,
};
const news = newsKinds.map((kind) => ({ kind, found: found('closed'), isAsked: kind === 'team.asked' }));

/** Cards about referrals that stand in a chat. */
export const postedAboutReferrals: Made[] = [
  ...each(holderCard, (one) => holderCard(one, local, '2026-11-23', nonce)),
  ...named(openAgain, openAgain('BWM-7K3Q', local.id, nonce)),
  ...named(
    referPrompt,
    referPrompt(
      nonce,
      times(3, () => ({ nonce, begun: 'Wednesday 25 November, 11:59 am' })),
    ),
    referPrompt(nonce, []),
  ),
  ...named(newsCard, newsCard(news, nonce), ...news.map((one) => newsCard([one], nonce))),
  ...each(referrerCard, (one) =>
    referrerCard({ found: one, relations: ['referrer'], timeZone: zone, nonce, readerId: worker.id }),
  ),
  ...named(stopReferral, stopReferral(found('withdrawn'))),
  ...named(
    waitingList,
    waitingList(waits),
    waitingList({ ...waits, waiting: [], decides: [], checks: [], more: false }),
  ),
  ...named(listMovedDown, listMovedDown()),
];

/** Cards about referrals in a dialog. */
export const dialogsAboutReferrals: Made[] = [
  ...each(caseDetails, (one) => caseDetails({ ...view(one), matches })),
  ...each(ownReferral, (one) => ownReferral(view(one, ['referrer']))),
  ...each(referralWithColleague, (one) => referralWithColleague(view(one, ['colleague']))),
  ...allForms.flatMap((form): Made[] => {
    const one = view(found('trying'));
    const asks = { ...one, typed: { other: 'BWM-2222' }, problems: {}, people, today: '2026-11-23' };
    const bad = { ...asks, found: found('gettingStarted'), problems, typed: { answer: long(500) } };
    return [
      [`caseForm ${form.verb}`, caseForm(form, asks)],
      [`caseForm ${form.verb}, to be mended`, caseForm(form, bad)],
    ];
  }),
  ...named(
    referralForm,
    referralForm({ typed: {}, problems: {}, press, locals: [local], priorityGroups }),
    referralForm({
      typed,
      problems,
      press: { ...press, safetyShown: true },
      locals: sixLocals,
      priorityGroups,
      message: long(500),
      safetyOf: local,
      says: 'It is back.',
    }),
    referralForm({
      typed,
      problems: {},
      press: correction,
      locals: sixLocals,
      priorityGroups,
      safetyOf: local,
    }),
  ),
  ...named(
    referralSent,
    referralSent(found('sent'), local, true, { has: 'chat' }),
    referralSent(found('withIntake'), local, true, { has: 'chat' }),
    referralSent(found('sent'), local, false, { has: 'noChat', teamsAppId: worker.id }),
    referralSent(found('sent'), local, false, { has: 'noChat' }),
  ),
  ...named(underTwentySix, underTwentySix(press)),
];

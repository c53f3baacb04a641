import { holderCard } from '../../../../cards/referral/holderCard';
import { newsCard } from '../../../../cards/referral/news';
import { ownReferral, referralWithColleague } from '../../../../cards/referral/ownReferral';
import { referrerCard } from '../../../../cards/referral/referrerCard';
import { newsKinds } from '../../../../domain/notice/notice';
import type { Case } from '../../../../domain/referral/case';
import { caseEvents } from '../../../../domain/referral/caseEvent';
import { gpNoteText } from '../../../../domain/referral/record/gpNoteText';
import { stepsNewestFirst } from '../../../../domain/referral/record/stepsNewestFirst';
import type { Status } from '../../../../domain/referral/referral';
import { workedCase } from '../../../support/workedCase';
import { brimbank, copied, made, statuses } from './recordMade';

/** Everything that the work leaves, and every step there is, each with words of its own. */
const worked = (status: Status): Case => {
  const { consents, ...rest } = made(status);
  return {
    ...rest,
    ...workedCase('ana', 'CANARY'),
    consents: { ...consents, contactGp: consents.refer },
    timeline: caseEvents.map((event, index) => ({
      at: new Date(Date.UTC(2026, 10, 24, index)).toISOString(),
      by: 'ana',
      event,
      about: 'CANARY activity',
      text: 'CANARY said',
      detail: 'CANARY detail',
    })),
  };
};
const nonce = 'K7'.repeat(16);
const view = (found: Case) => ({
  found,
  relations: ['referrer' as const],
  timeZone: brimbank.timeZone,
  local: brimbank,
  nonce,
  readerId: 'dana',
  now: '2026-12-20T01:00:00.000Z',
});

test.each(statuses)(
  'of a case that is %s nothing of the work is told on, kept for the record or posted',
  (status) => {
    const found = worked(status);

    const told = [
      gpNoteText(found, brimbank),
      copied(found),
      referrerCard({ ...view(found) }),
      ownReferral(view(found)),
      referralWithColleague({ ...view(found), relations: ['colleague'] }),
      holderCard(found, brimbank, '2026-12-20', nonce),
      ...newsKinds.map((kind) => newsCard([{ kind, found, isAsked: false }], nonce)),
    ];

    for (const one of told) expect(JSON.stringify(one) ?? '').not.toContain('CANARY');
  },
);

test('every step of the work stands in the copy of all of it, in plain words', () => {
  const { all } = copied(worked('closed'));
  for (const words of [
    'A visit was written down',
    'A goal was reached',
    'They said that they have settled in',
  ])
    expect(all).toContain(words);
});

test('each step keeps its place in the whole, whatever is left out of the list', () => {
  const { timeline } = worked('closed');
  for (const { entry, index } of stepsNewestFirst(timeline)) expect(timeline[index]).toBe(entry);
});

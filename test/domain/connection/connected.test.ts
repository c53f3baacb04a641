import type { Connection } from '../../../domain/connection/connection';
import { endConnection } from '../../../domain/connection/endConnection';
import { settleIn } from '../../../domain/connection/settleIn';
import type { Case } from '../../../domain/referral/case';
import { undoDeed } from '../../../domain/referral/ending/undoDeed';
import { ana, begin, case1, done } from '../../support/checkInCases';
import { connection } from '../../support/connections';
import { local } from '../../support/referralDeeds';

const made = case1('gettingStarted');
const consents = { ...made.consents, tellReferrerOutcome: made.consents.refer };
const been = (state: Connection['state']): Case => ({
  ...made,
  consents,
  connections: [connection(state, { visits: 3 })],
});
const owed = ({ notices, undone }: Case) =>
  notices.filter(
    ({ kind, id }) => kind === 'referral.connected' && !undone.includes(Number(id.split(':')[0])),
  ).length;
const ids = { connectionId: connection('keen').id };

test('settling in is news where nobody was told that they go along', () => {
  const settled = done(settleIn(been('goingAlong'), { ...ids, theySaySo: true }, ana, begin, local));
  expect(owed(settled)).toBe(1);
  expect(owed(done(undoDeed(settled, ana, begin)))).toBe(0);
});

test('an end that is taken back is no news: they had settled in before', () => {
  const ended = done(endConnection(been('settledIn'), { ...ids, how: 'full' }, ana, begin));
  const back = done(undoDeed(ended, ana, begin));
  expect(back.connections?.[0]?.state).toBe('settledIn');
  expect(owed(back)).toBe(0);
});

import { trustLines } from '../../../../cards/activity/trust/trustLines';
import { card } from '../../../../cards/parts';
import { asActivity } from '../../../../domain/activity/activity';
import { entryOf } from '../../../../domain/activity/search/entryOf';
import { upkeepOf } from '../../../../domain/activity/upkeep/upkeepOrder';
import { local as localSchema } from '../../../../domain/local';
import { sixLocals } from '../../../../domain/sixLocals';
import { textOf } from '../../../support/cardReading';
import { manyActivities } from '../../../support/manyActivities';

const [made] = manyActivities(1);
const [local] = sixLocals;
if (!made || !local) throw new Error('There is no activity or no Local.');
const checked = asActivity({ ...made, assured_date: '2026-10-23' });
const now = '2026-11-22T22:10:00.000Z';
const today = '2026-11-23';
const strict = { ...local, freshness: { fresh: 14, check: 30 } };

test('a Local that says nothing of it counts 90 and 180 days', () => {
  expect(local.freshness).toEqual({ fresh: 90, check: 180 });
  expect(localSchema.parse({ ...local, freshness: { fresh: 30 } }).freshness).toEqual({
    fresh: 30,
    check: 180,
  });
  expect(localSchema.safeParse({ ...local, freshness: { fresh: 60, check: 60 } }).success).toBe(false);
});

test('a Local that checks more often reads the same date as too long ago, and has it on its list', () => {
  const says = (at: typeof local) => textOf(card(trustLines(checked, at, now)));
  const reasons = (at: typeof local) =>
    upkeepOf([entryOf(checked, today)], today, { bandsOf: () => at.freshness }).flatMap((row) => row.reasons);

  expect(says(local)).toContain('Checked lately');
  expect(says(strict)).toContain('Not checked for long');
  expect(reasons(local)).not.toContain('stale');
  expect(reasons(strict)).toContain('stale');
});

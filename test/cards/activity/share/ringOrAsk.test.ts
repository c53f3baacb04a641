import { detailsNotices } from '../../../../cards/activity/find/details/detailsNotices';
import { shareForm } from '../../../../cards/activity/share/shareForm';
import { trustedInWords } from '../../../../cards/activity/share/trustedInWords';
import { trustInBrief } from '../../../../cards/activity/share/trustInBrief';
import { card } from '../../../../cards/parts';
import type { VettingStatus } from '../../../../domain/activity/trust/vetting';
import { textOf } from '../../../support/cardReading';
import { activityOf, ana, brimbank, choir, nonce, now } from '../find/drawnActivity';

const vettingOf = (status: VettingStatus) => ({ status, by: ana, at: now, checks: [] });

describe.each([
  ['a number', choir.phones, 'ring first', 'ring before'],
  ['none', [], 'ask before you go', 'ask before'],
] as const)('where there is %s', (_, phones, first, before) => {
  const activity = activityOf(
    { ...choir, phones, status: 'temporarily closed' },
    { vetting: vettingOf('paused') },
  );

  test(`the words are "${first}"`, () => {
    const unchecked = { phones: activity.phones };

    expect(trustedInWords(unchecked, brimbank, now)).toBe(`None of us has visited. Never checked: ${first}`);
    expect(textOf(card(detailsNotices(activity)))).toContain(`${before} anybody goes`);
    expect(textOf(shareForm({ activity, local: brimbank, back: {}, now, nonce }))).toContain(before);
  });
});

test.each([
  [undefined, '2026-11-03', 'None of us has visited'],
  [undefined, undefined, 'None of us has visited, never checked'],
  [undefined, '2024-01-01', 'None of us has visited, not checked for long'],
  ['phoned', '2026-11-03', 'We have rung'],
  ['visited', '2026-11-03', '✓ We have been there'],
  ['trusted', '2026-11-03', '✓ Trusted'],
  ['trusted', '2024-01-01', '✓ Trusted, not checked for long'],
  ['paused', '2026-11-03', '⚠ Paused'],
] as const)('vetting %s, checked %s, is "%s" in brief', (status, assured, words) => {
  const known = { ...(status && { vetting: vettingOf(status) }), ...(assured && { assured_date: assured }) };

  expect(trustInBrief(known, brimbank, now)).toBe(words);
});

import { pausedUntil } from '../../../../domain/activity/trust/pausedUntil';
import { vettingStatuses } from '../../../../domain/activity/trust/vetting';

const vetting = { by: { personId: 'ana', name: 'Ana Link' }, at: '2026-11-22T22:10:00.000Z', checks: [] };

test('a pause has its last day, or is open', () => {
  expect(pausedUntil({ vetting: { ...vetting, status: 'paused', reviewDue: '2027-01-28' } })).toBe(
    '2027-01-28',
  );
  expect(pausedUntil({ vetting: { ...vetting, status: 'paused' } })).toBe('open');
});

test('whatever is not paused has none, though somebody looks again by a day', () => {
  expect(pausedUntil({})).toBeUndefined();
  for (const status of vettingStatuses.filter((one) => one !== 'paused'))
    expect(pausedUntil({ vetting: { ...vetting, status, reviewDue: '2027-01-28' } })).toBeUndefined();
});

import { carefulVetting } from '../../../../domain/activity/add/merge/carefulVetting';
import type { Vetting, VettingStatus } from '../../../../domain/activity/trust/vetting';

const by = { personId: 'ana', name: 'Ana Link' };
const seen = (status: VettingStatus, at: string, more: Partial<Vetting> = {}): Vetting => ({
  ...{ status, at, by, checks: [] },
  ...more,
});

test.each([
  ['paused', 'visited', 'paused'],
  ['paused', 'trusted', 'paused'],
  ['paused', 'doNotSuggest', 'doNotSuggest'],
  ['doNotSuggest', 'paused', 'doNotSuggest'],
  ['doNotSuggest', 'trusted', 'doNotSuggest'],
  ['trusted', 'visited', 'visited'],
] as const)('of %s and a later %s the one that goes on is %s', (early, late, holds) => {
  const [one, other] = [seen(early, '2026-01-01'), seen(late, '2026-02-01')];

  expect(carefulVetting(one, other)).toMatchObject({ status: holds });
  expect(carefulVetting(other, one)).toMatchObject({ status: holds });
});

test('what was learnt on a later visit is known again once the pause is over, and twice is once', () => {
  const paused = seen('paused', '2026-01-01', { before: seen('phoned', '2025-12-01') });
  const visited = seen('visited', '2026-02-01');

  const one = carefulVetting(paused, visited);

  expect(one).toEqual({ ...paused, before: visited });
  expect(carefulVetting(one, visited)).toEqual(one);
});

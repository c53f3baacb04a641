import type { Activity } from '../../../../domain/activity/activity';
import { type Stop, stopOf } from '../../../../domain/activity/stopped/stopOf';
import { stoppedNotices } from '../../../../domain/activity/stopped/stoppedNotices';
import { withStop } from '../../../../domain/activity/stopped/withStop';
import { activityOf, ana, choir } from '../../../cards/activity/find/drawnActivity';

const at = '2026-11-22T22:10:00.000Z';
const held = (status: 'paused' | 'doNotSuggest'): Partial<Activity> => ({
  vetting: { status, by: ana, at, checks: [] },
});
const goes = activityOf(choir);
const stands = (ours: Partial<Activity>): Activity => ({ ...goes, revision: 7, ...ours });

test.each<[string, Partial<Activity>, Stop | undefined]>([
  ['goes on', {}, undefined],
  ['is paused', held('paused'), 'paused'],
  ['is closed for now', { status: 'temporarily closed' }, 'closed'],
  ['left its source', { goneSince: '2026-11-20T00:00:00.000Z' }, 'gone'],
  ['left it before somebody made sure', { goneSince: '2026-10-20T00:00:00.000Z' }, undefined],
  ['is not to be suggested', held('doNotSuggest'), 'doNotSuggest'],
  ['is inactive', { status: 'inactive' }, 'ended'],
  ['has ended', { status: 'defunct' }, 'ended'],
  ['was found to be another', { status: 'inactive', mergedInto: 'other' }, undefined],
])('one that %s', (_, ours, stop) => {
  expect(stopOf(stands(ours))).toBe(stop);
});

test('its stop is told of once, ten minutes later, with those that were found to be the same', () => {
  const paused = stands({ ...held('paused'), mergedFrom: ['older'] });

  expect(stoppedNotices(goes, paused, 'ana', at)).toEqual([
    {
      id: '7:activity.stopped',
      kind: 'activity.stopped',
      at,
      notBefore: '2026-11-22T22:20:00.000Z',
      to: { withPeopleOf: { localId: 'brimbank', activityIds: ['choir', 'older'] }, notAsLead: 'ana' },
    },
  ]);
  expect(stoppedNotices(paused, paused, 'ana', at)).toEqual([]);
});

test('what is worse than before is told of, what is lighter is not', () => {
  const [paused, ended] = [stands(held('paused')), stands({ status: 'defunct' })];

  expect(stoppedNotices(paused, ended, 'ana', at)).toHaveLength(1);
  expect(stoppedNotices(ended, paused, 'ana', at)).toEqual([]);
  expect(stoppedNotices(paused, goes, 'ana', at)).toEqual([]);
});

test('an import wakes what it has ended, and leaves alone what goes on', () => {
  const ended = stands({ status: 'inactive' });

  expect(withStop(goes, ended, 'bot', at)).toMatchObject({
    wakeAt: at,
    notices: [{ kind: 'activity.stopped' }],
  });
  expect(withStop(goes, stands({}), 'bot', at)).toEqual(stands({}));
});

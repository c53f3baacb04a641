import { activityDetails } from '../../../cards/activity/find/details/activityDetails';
import { forWhomCard } from '../../../cards/suggest/forWhomCard';
import { nothingKnownCard } from '../../../cards/suggest/nothingKnownCard';
import { stoppedNews } from '../../../cards/suggest/stoppedNews';
import { suggestCard } from '../../../cards/suggest/suggestCard';
import { suggestedDetails } from '../../../cards/suggest/suggestedDetails';
import type { SuggestView } from '../../../cards/suggest/suggestView';
import { whoGoesCard } from '../../../cards/suggest/whoGoesCard';
import { nothingWanted } from '../../../domain/activity/search/wanted';
import { stops } from '../../../domain/activity/stopped/stopOf';
import type { Aspect } from '../../../domain/activity/suggest/aspect';
import { accessFeatures } from '../../../domain/activity/terms/access';
import { roles } from '../../../domain/staff/roles';
import { fullestConnections } from '../fullest/connections';
import { fullestCase } from '../fullestCase';
import { now, others } from './fullActivity';
import { found, local, long, type Made, named, nonce, times, worker, zone } from './made';

const bare = found('gettingStarted');
const full = fullestCase(bare);
const { connections = [] } = fullestConnections();
const [connection] = connections;
if (!connection) throw new Error('There is no activity.');
const undo = { by: worker.id, until: '2026-11-22T22:20:00.000Z', revision: 2, before: full };
const view = {
  found: { ...full, undo },
  relations: ['holder', 'lead'] as const,
  local,
  timeZone: zone,
  nonce,
  readerId: worker.id,
  now,
};
const aspects: Aspect[] = [
  { what: 'place', stands: 'not', worth: -1, km: 23.4 },
  { what: 'days', stands: 'fits', worth: 1, ids: ['MO', 'TU', 'WE'] },
  { what: 'times', stands: 'not', worth: -1, ids: ['morning', 'afternoon', 'evening'] },
  { what: 'cost', stands: 'not', worth: -2, cost: 12.5 },
  { what: 'where', stands: 'not', worth: -2, ids: ['inPerson'] },
  ...accessFeatures.map(
    ({ id }, at): Aspect => ({
      what: 'access',
      stands: at % 2 ? 'not' : 'unknown',
      worth: -1,
      ids: [id],
    }),
  ),
  { what: 'languages', stands: 'unknown', worth: -1, ids: ['vi', 'ar', 'din'] },
  { what: 'runBy', stands: 'unknown', worth: -1, ids: ['lgbtiqa'] },
];
const because = (['past', 'present', 'future'] as const).map((time) => ({ time, words: long(60) }));
const rows = others(5).map((activity) => ({
  activity,
  activityLocal: local,
  because,
  aspects,
  rests: 'notRightNow' as const,
  nonce,
}));
const names = connections.map(() => long(100));
const page: SuggestView = {
  ...view,
  rows,
  from: 5,
  next: 10,
  total: 40,
  hasInterests: true,
  isByNeedsAlone: false,
  already: names,
  place: 'Sunshine North',
  otherwise: [],
  isPartial: true,
  isEmpty: false,
  says: 'Taken back.',
};
const none: SuggestView = {
  ...page,
  rows: [],
  from: 0,
  next: undefined,
  total: 0,
  already: [],
  isPartial: false,
};
const otherwise = times(4, (at) => ({ says: 'any time of day', wanted: nothingWanted, total: at + 1 }));
const [activity] = others(1);
if (!activity) throw new Error('There is no activity.');
const add = { verb: 'connection.add', nonce };
const details = activityDetails({ activity, local, roles, now, nonce });
const stopped = others(8).map((one, at) => ({
  activity: one,
  stop: stops[at % stops.length] ?? 'ended',
  count: 9,
}));

/** About an activity that has stopped, standing in a chat. */
export const postedOfSuggest: Made[] = named(
  stoppedNews,
  stoppedNews(stopped, nonce),
  stoppedNews(
    stopped.slice(0, 1).map((one) => ({ ...one, count: 1 })),
    nonce,
  ),
);

export const dialogsOfSuggest: Made[] = [
  ...named(
    suggestCard,
    suggestCard(page),
    suggestCard({ ...none, hasInterests: false, isByNeedsAlone: true }),
    suggestCard({ ...page, isByNeedsAlone: true, already: [], isPartial: false, otherwise }),
    suggestCard({ ...none, isEmpty: true }),
    suggestCard({ ...none, isPartial: true }),
    suggestCard({ ...none, already: names, total: 3, from: 5 }),
  ),
  ...named(nothingKnownCard, nothingKnownCard(view)),
  ...named(suggestedDetails, suggestedDetails(details, { add, back: { verb: 'suggest.open', nonce } })),
  ...named(
    forWhomCard,
    forWhomCard({
      activity,
      rows: times(8, (at) => ({ found: full, isInPlan: at % 2 === 0, nonce })),
      next: 'token',
      isFirst: false,
      nonce,
    }),
    forWhomCard({ activity, rows: [], next: undefined, isFirst: true, nonce }),
  ),
  ...named(
    whoGoesCard,
    whoGoesCard({
      activity,
      stop: 'gone',
      rows: times(20, () => ({ found: full, connection, local })),
      more: 3,
      nonce,
    }),
    whoGoesCard({ activity, stop: undefined, rows: [], more: 0, nonce }),
  ),
];

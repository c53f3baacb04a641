import { addActivityCard } from '../../../cards/activity/add/addActivityCard';
import { addForm } from '../../../cards/activity/add/addForm';
import { alikeCard } from '../../../cards/activity/add/alikeCard';
import { editForm } from '../../../cards/activity/add/editForm';
import { mergeForm } from '../../../cards/activity/add/mergeForm';
import { answeredNews } from '../../../cards/activity/answeredNews';
import { concernNews } from '../../../cards/activity/concernNews';
import { activityDetails } from '../../../cards/activity/find/details/activityDetails';
import { filtersForm } from '../../../cards/activity/find/filtersForm';
import { activityResults } from '../../../cards/activity/find/results/activityResults';
import type { ResultsView } from '../../../cards/activity/find/results/resultsView';
import { sharedActivity } from '../../../cards/activity/share/sharedActivity';
import { shareForm } from '../../../cards/activity/share/shareForm';
import { doNotSuggestForm } from '../../../cards/activity/trust/forms/doNotSuggestForm';
import { expectForm } from '../../../cards/activity/trust/forms/expectForm';
import { pauseForm } from '../../../cards/activity/trust/forms/pauseForm';
import { rangForm, visitedForm } from '../../../cards/activity/trust/forms/seenForm';
import { settleForm } from '../../../cards/activity/trust/forms/settleForm';
import { trustForm } from '../../../cards/activity/trust/forms/trustForm';
import { wrongForm } from '../../../cards/activity/trust/forms/wrongForm';
import { historyCard } from '../../../cards/activity/trust/historyCard';
import { moreCard } from '../../../cards/activity/trust/moreCard';
import { inDialog } from '../../../cards/inDialog';
import { nothingWanted } from '../../../domain/activity/search/wanted';
import { sixLocals } from '../../../domain/sixLocals';
import { roles } from '../../../domain/staff/roles';
import { activity, now, others } from './fullActivity';
import { local, long, type Made, named, nonce, staffName, times, typedByPeople, worker } from './made';

const ids = { localId: local.id, activityId: activity.id };
const wanted = { ...nothingWanted, words: ['Zora'], interests: ['gardening'], access: ['stepFree', 'quiet'] };
const found = {
  wanted,
  shown: others(5).map((one) => ({ activity: one, km: 12.4 })),
  total: 90,
  from: 0,
  loosen: [],
  nearest: [],
  isPartial: true,
  isEmpty: false,
};
const results: ResultsView = {
  found,
  locals: sixLocals,
  isShared: true,
  isDialog: false,
  mayAdd: true,
  now,
  nonce,
};
const nothing = {
  ...found,
  shown: [],
  total: 0,
  isPartial: false,
  nearest: others(3).map((one) => ({ activity: one, km: 40 })),
  loosen: times(4, (at) => ({ says: 'Without step-free', wanted, total: at + 1 })),
};
const form = {
  activity,
  local,
  today: '2026-11-23',
  ids: { ...ids, from: 'upkeep', page: '2' },
  nonce,
  revision: 3,
  typed: {},
  problems: {},
};
const wrongAgain = {
  ...form,
  typed: { kind: 'other', words: long(500) },
  problems: { words: 'Please mend.' },
};
const typedToAdd = {
  name: long(150),
  suburb: long(80),
  days: 'MO,TU',
  from: '10:00',
  to: '12:00',
  whenWords: long(200),
  place: long(120),
  organization: long(150),
  phone: '03 7010 0101',
  toldBy: long(120),
  cost: long(120),
  description: long(1000),
};
const problems = { name: 'Please write what it is called.', suburb: 'Please write a suburb or a town.' };
const details = { activity, local, roles, now, nonce };
const rows = times(8, (at) => ({
  at: now,
  by: { personId: worker.id, name: staffName },
  what: 'edited' as const,
  fields: [{ field: 'edits', previous: { name: 'A' }, next: { name: 'B' } }],
  ...(at % 2 === 0 && { of: long(100) }),
}));

/** Cards about activities that stand in a chat. */
export const postedAboutActivities: Made[] = [
  ...named(
    activityResults,
    activityResults(results),
    activityResults({ ...results, isShared: false }),
    activityResults({ ...results, found: nothing }),
    activityResults({ ...results, found: { ...nothing, nearest: [], loosen: [], isEmpty: true } }),
  ),
  ...named(addActivityCard, addActivityCard(nonce)),
  ...named(answeredNews, answeredNews(others(10), nonce)),
  ...named(concernNews, concernNews(others(10), local, nonce)),
  ...named(sharedActivity, sharedActivity(activity, local, now)),
];

/** Dialogs about activities. */
export const dialogsAboutActivities: Made[] = [
  ...named(activityResults, inDialog(activityResults({ ...results, isDialog: true, isShared: false }))),
  ...named(filtersForm, filtersForm({ typed: {}, problems: {}, places: manyPlaces(), nonce })),
  ...named(
    activityDetails,
    activityDetails({ ...details, says: 'Marked.', back: { wanted: 'x', from: '0' } }),
    activityDetails({ ...details, roles: ['clinician'] }),
  ),
  ...named(shareForm, shareForm({ activity, local, back: { ...ids, wanted: 'x', from: '5' }, now, nonce })),
  ...named(trustForm, trustForm(form, { verb: 'activity.wrong', button: 'Send', body: () => [] })),
  ...named(rangForm, rangForm(form)),
  ...named(visitedForm, visitedForm(form)),
  ...named(pauseForm, pauseForm(form)),
  ...named(
    doNotSuggestForm,
    doNotSuggestForm(form),
    doNotSuggestForm({ ...form, problems: { reason: 'Why?' } }),
  ),
  ...named(wrongForm, wrongForm(form), wrongForm(wrongAgain)),
  ...named(settleForm, settleForm(form)),
  ...named(expectForm, expectForm(form)),
  ...named(historyCard, historyCard({ activity, local, rows, from: 8, total: 40, nonce })),
  ...named(moreCard, moreCard({ activity, reader: { id: worker.id, roles }, now, nonce })),
  ...named(
    addForm,
    addForm({ typed: {}, problems: {}, locals: [local], nonce }),
    addForm({ typed: typedToAdd, problems, locals: sixLocals, nonce }),
  ),
  ...named(alikeCard, alikeCard({ found: others(3), local, typed: typedToAdd, now, nonce })),
  ...named(
    editForm,
    editForm({ activity, typed: {}, problems: {}, theirs: {}, nonce }),
    editForm({
      activity,
      typed: typedToAdd,
      problems,
      theirs: { name: typedByPeople },
      colleague: staffName,
      nonce,
    }),
  ),
  ...named(
    mergeForm,
    mergeForm({ activity, local, alike: others(5), merged: others(2), name: long(100), now, nonce }),
    mergeForm({ activity, local, alike: [], merged: [], name: '', now, nonce }),
  ),
];

function manyPlaces() {
  return times(150, (at) => ({ id: `place-${at}`, name: `Cape Bridgewater and District ${at}` }));
}

import { addActivityCard } from '../../../cards/activity/add/addActivityCard';
import { addForm } from '../../../cards/activity/add/addForm';
import { alikeCard } from '../../../cards/activity/add/alikeCard';
import { editForm } from '../../../cards/activity/add/editForm';
import { mergeForm } from '../../../cards/activity/add/mergeForm';
import { contactForm } from '../../../cards/activity/upkeep/contactForm';
import { gapForm } from '../../../cards/activity/upkeep/gapForm';
import { gapsCard } from '../../../cards/activity/upkeep/gapsCard';
import { organizationCard } from '../../../cards/activity/upkeep/organizationCard';
import { upkeepCard } from '../../../cards/activity/upkeep/upkeepCard';
import { inDialog } from '../../../cards/inDialog';
import type { Activity } from '../../../domain/activity/activity';
import { editFields } from '../../../domain/activity/add/edit/editValues';
import { gapStatuses } from '../../../domain/activity/community/gap';
import { entryOf } from '../../../domain/activity/search/entryOf';
import { upkeepOf } from '../../../domain/activity/upkeep/upkeepOrder';
import { sixLocals } from '../../../domain/sixLocals';
import { roles } from '../../../domain/staff/roles';
import { manyActivities } from '../manyActivities';
import { local, long, type Made, named, nonce, staffName, times } from './made';

/** For staff who open it, and on no list. */
export const concernWords = 'The back door was locked';
const now = '2026-11-22T22:10:00.000Z';
const by = { personId: 'aaaaaaaa-0000-4000-8000-000000000001', name: staffName };
const vetting = { status: 'phoned', by, at: now, reviewDue: '2026-01-01', checks: [] } as const;
const activities: Activity[] = manyActivities(14).map((made, at) => ({
  ...made,
  id: `${made.id}-`.padEnd(60, 'x'),
  name: long(150),
  vetting: { ...vetting, status: at > 3 ? 'paused' : 'phoned', checks: [] },
  concerns: at % 2 ? [] : [{ at: now, by, what: 'other', words: concernWords }],
  goneSince: now,
}));
const [activity] = activities;
if (!activity) throw new Error('No activity was made.');
const ids = { localId: local.id, activityId: activity.id };
const mended = { name: 'Please write what it is called.', whenWords: 'Please use at most 200 characters.' };
const typed = {
  name: long(150),
  suburb: long(80),
  description: long(1000),
  toldBy: long(120),
  url: long(500),
};
const rows = upkeepOf(
  activities.map((one) => entryOf(one, '2026-11-23')),
  '2026-11-23',
);
const shown = rows.slice(0, 6).map((row) => ({ row, activity, local, roles: [...roles] }));
const upkeep = { shown, total: 400, page: 390, next: 396, namesLocals: true, nonce };
const gaps = times(6, (at) => ({
  row: {
    gap: {
      id: 'g'.repeat(64),
      localId: local.id,
      terms: [],
      days: ['2026-11-20'],
      status: gapStatuses[at % 3] ?? ('open' as const),
      next: long(150),
    },
    times: at + 1,
  },
  inWords: 'Aboriginal-led · Arts and crafts · Step-free · Quiet · Thursday near Wangaratta',
  local,
}));
const gapsView = {
  shown: gaps,
  total: 90,
  from: 6,
  hasMore: true,
  namesLocals: true,
  mayMove: () => true,
  nonce,
};
const contact = {
  id: 'contact-1',
  localId: local.id,
  organizationKey: 'o',
  organizationName: long(150),
  kind: 'conversation' as const,
  on: '2026-11-20',
  topic: long(200),
  by,
  at: now,
};

/** Cards about adding and keeping activities that stand in a chat, as full as they get. */
export const postedOfUpkeep: Made[] = [
  ...named(addActivityCard, addActivityCard(nonce)),
  ...named(
    upkeepCard,
    upkeepCard(upkeep),
    upkeepCard({ ...upkeep, shown: [], total: 0, page: 0, next: undefined }),
  ),
  ...named(gapsCard, gapsCard(gapsView), gapsCard({ ...gapsView, shown: [], total: 0, hasMore: false })),
];

/** The same in dialogs. */
export const dialogsOfUpkeep: Made[] = [
  ...named(upkeepCard, inDialog(upkeepCard({ ...upkeep, done: activity }))),
  ...named(gapsCard, inDialog(gapsCard({ ...gapsView, says: 'The team is on it.' }))),
  ...named(
    addForm,
    addForm({ typed: {}, problems: {}, locals: [local], nonce }),
    addForm({ typed, problems: mended, locals: sixLocals, nonce }),
  ),
  ...named(alikeCard, alikeCard({ found: activities.slice(0, 4), local, typed, now, nonce })),
  ...named(
    editForm,
    editForm({ activity, typed: {}, problems: {}, theirs: {}, nonce }),
    editForm({
      activity,
      typed,
      problems: mended,
      theirs: { ...Object.fromEntries(editFields.map((field) => [field, long(300)])), days: 'MO,TU' },
      colleague: staffName,
      nonce,
    }),
  ),
  ...named(
    mergeForm,
    mergeForm({
      activity,
      local,
      alike: activities.slice(0, 4),
      merged: activities.slice(4, 8),
      name: long(100),
      now,
      nonce,
    }),
    mergeForm({ activity, local, alike: [], merged: [], name: '', now, nonce }),
  ),
  ...named(
    organizationCard,
    organizationCard({
      activity,
      name: long(150),
      local,
      activities: activities.slice(0, 6),
      activityCount: 20,
      knownBy: times(6, () => staffName),
      contacts: times(8, () => contact),
      from: 8,
      hasMore: true,
      mayLog: true,
      written: contact,
      says: 'Written down for the team.',
      nonce,
    }),
  ),
  ...named(
    contactForm,
    contactForm({
      ids,
      organizationName: long(150),
      typed: { topic: long(200) },
      problems: { kind: 'Please choose what it was.' },
      today: '2026-11-23',
      nonce,
    }),
  ),
  ...named(
    gapForm,
    gapForm({ ids, inWords: 'Gardening near Milawa', typed: { next: long(150) }, problems: {}, nonce }),
  ),
];

import type { Conference } from '../../domain/conference/conference';
import type { Worker } from '../../domain/referral/referral';
import type { Store } from '../../store/store';

/** A case conference of Brimbank, held once a week on Thursdays from this week on. */
export function conferenceWith(plannedBy: Worker, more: Partial<Conference> = {}): Conference {
  return {
    id: 'thursday',
    localId: 'brimbank',
    revision: 1,
    title: 'Thursday case conference',
    on: '2026-11-26',
    time: '10:00',
    minutes: 60,
    repeats: { everyWeeks: 1 },
    plannedBy,
    attendees: [plannedBy],
    occurrences: [],
    donePresses: [],
    undone: [],
    notices: [],
    audit: [],
    ...more,
  };
}

/** Conferences that stand in every town of cases: months ahead, so that nobody is told of them meanwhile, and one past. */
export async function keepConferences(store: Store, plannedBy: Worker, attendees: Worker[]): Promise<void> {
  const { repeats: _weekly, ...once } = conferenceWith(plannedBy, { on: '2027-08-05' });
  for (const id of ['team', 'review', 'intake', 'fourth'])
    await store.create('conferences', { ...once, id, attendees });
  await store.create('conferences', { ...once, id: 'last', on: '2026-11-19', attendees });
}

/** Of a test that keeps its own. */
export async function withoutConferences(store: Store): Promise<void> {
  for (const id of ['team', 'review', 'intake', 'fourth', 'last']) {
    const held = await store.read('conferences', 'brimbank', id);
    if (held) await store.remove('conferences', held);
  }
}

import type { Conference } from '../../../../domain/conference/conference';
import type { Local } from '../../../../domain/local';
import { sixLocals } from '../../../../domain/sixLocals';

export const local = sixLocals[0] as Local;
/** Each Monday at ten, for an hour. */
export const on = '2026-11-23';
export const startsAt = '2026-11-22T23:00:00.000Z';

export function conferenceWith(more: Partial<Conference> = {}): Conference {
  const ana = { personId: 'ana', name: 'Ana Petrov' };
  return {
    id: 'monday',
    localId: local.id,
    revision: 1,
    title: 'Monday case conference',
    on,
    time: '10:00',
    minutes: 60,
    repeats: { everyWeeks: 1 },
    plannedBy: ana,
    attendees: [ana],
    occurrences: [],
    donePresses: [],
    undone: [],
    notices: [],
    audit: [],
    ...more,
  };
}

export function bound(): Conference {
  return conferenceWith({ room: { roomId: 'room-1', boundAt: startsAt, boundBy: 'ana' } });
}

import { addAction } from '../../../../domain/conference/after/addAction';
import { changeAction } from '../../../../domain/conference/after/changeAction';
import { decide } from '../../../../domain/conference/after/decide';
import { endAction } from '../../../../domain/conference/after/endAction';
import { bringToConference, takeOffAgenda } from '../../../../domain/conference/bringToConference';
import type { Conference } from '../../../../domain/conference/conference';
import { heldBetween } from '../../../../domain/conference/heldBetween';
import type { Case } from '../../../../domain/referral/case';
import type { CaseDecision } from '../../../../domain/referral/caseDecision';
import { undoDeed } from '../../../../domain/referral/ending/undoDeed';
import type { Asker } from '../../../../domain/staff/asker';
import { conferenceWith } from '../../../support/conferences';
import { dueCase, local, readers } from '../../due/dueCases';
import { type Action, type Doing, dayFrom, type Place, places, type Who } from './agreedModel';

export const people: Record<Who, Asker> = {
  ana: readers.holder.asker,
  cal: readers.careTeam.asker,
  lou: readers.lead.asker,
  ben: readers.cover.asker,
};
const worker = (personId: string) => ({ personId, name: personId });
export const attends: Record<Place, Who[]> = { thursday: ['ana', 'cal'], tuesday: ['lou'] };
export const conferences: Record<Place, Conference> = {
  thursday: conferenceWith(worker('lou'), { attendees: attends.thursday.map(worker) }),
  tuesday: conferenceWith(worker('lou'), {
    id: 'tuesday',
    on: '2026-12-01',
    repeats: { everyWeeks: 2 },
    attendees: attends.tuesday.map(worker),
  }),
};

/** The real deed. */
export function done(
  found: Case,
  { who, deed, place, which, typed, id }: Doing,
  at: string,
  today: string,
): CaseDecision {
  const by = people[who];
  const colleagues = Object.values(people);
  const rows = typed.map(({ what, owner, days }) => ({ what, ownerId: owner, day: dayFrom(today, days) }));
  const [row = { what: '', ownerId: '', day: '' }] = rows;
  const { brought = [], teamActions = [] } = found;
  const actionId = teamActions[which % Math.max(1, teamActions.length)]?.id;
  const conference = conferences[place];
  switch (deed) {
    case 'bring':
      return bringToConference(found, { id, conferenceId: place, reason: 'stuck', question: '' }, by, at);
    case 'takeOff':
      return takeOffAgenda(found, brought[which % Math.max(1, brought.length)]?.id, by, at);
    case 'decide': {
      const held = heldBetween(conference, local, '2026-11-01', today).at(-1);
      const meeting = held && { conference, held, isLive: isLive };
      return decide(
        found,
        { decision: 'So be it', why: '', actions: rows, id },
        meeting,
        colleagues,
        by,
        at,
        local,
      );
    }
    case 'add':
      return addAction(found, id, row, colleagues, by, at, local);
    case 'change':
      return changeAction(found, actionId, row, colleagues, by, at, local);
    case 'undo':
      return undoDeed(found, by, at);
    default:
      return endAction(found, actionId, deed, by, at, local);
  }
}

export const isLive = (id: string) => places.some((place) => place === id);
const start = dueCase('gettingStarted');
const { refer } = start.consents;
const first: Case = {
  ...start,
  careTeam: [worker('cal')],
  consents: { ...start.consents, shareWithTeam: refer },
};

/** As many as a case keeps. */
export const fullest: Action[] = Array.from({ length: 10 }, (_, index) => ({
  id: `before${index}`,
  what: 'ring',
  owner: index % 2 ? 'ana' : 'cal',
  by: '2026-11-30',
  place: 'thursday',
  agreedOn: '2026-11-19',
  ...(index < 4 ? { state: 'open' } : { state: 'done', endedOn: `2026-11-${22 - index}` }),
}));

export function caseOf(actions: readonly Action[]): Case {
  const teamActions = actions.map(({ place, owner, ...one }) => ({
    ...one,
    owner: worker(people[owner].id),
    conferenceId: place,
  }));
  return { ...first, teamActions };
}

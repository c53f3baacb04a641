import { heldOn } from '../../../../domain/conference/heldBetween';
import { aboutTime, readTold, whatItTells } from '../../../../domain/conference/messages/telling';
import { whatTheyKnow } from '../../../../domain/conference/messages/whatTheyKnow';
import type { Nudge } from '../../../../domain/notice/nudge';
import { conferenceWith } from '../../../support/conferences';
import { local } from '../../../support/referralDeeds';

const on = '2026-11-26';
const ten = '2026-11-25T23:00:00.000Z';
const eleven = '2026-11-26T00:00:00.000Z';
const conference = conferenceWith({ personId: 'lou', name: 'Lou Marsh' });
let count = 0;

function telling(
  kind: Nudge['kind'],
  occurrence: string,
  told: string,
  state: Nudge['state'] = 'delivered',
): Nudge {
  count += 1;
  const at = `2026-11-23T00:00:${String(count).padStart(2, '0')}.000Z`;
  return {
    id: `${count}`,
    recipientId: 'ana',
    kind,
    subject: { container: 'conferences', partition: 'brimbank', id: conference.id },
    occurrence,
    told,
    state,
    plannedAt: at,
    attempts: 1,
    ambiguous: 0,
    ...(state === 'delivered' && { deliveredAt: at }),
  };
}
const planned = (state?: Nudge['state']) =>
  telling('conference.planned', '1:conference.planned:ana:all', `${on}|${ten}`, state);
const moved = (when: string, state?: Nudge['state']) =>
  telling('conference.moved', `2:conference.moved:ana:${on}`, `${on}|${when}`, state);
const allOff = () => telling('conference.cancelled', '3:conference.cancelled:ana:all', 'all|cancelled');
const knows = (heldId: string, ...all: Nudge[]) => whatTheyKnow(conference, local, heldId, all);

test('the last word that arrived about a time is what they know of it', () => {
  expect(knows(on, planned())).toBe(ten);
  expect(knows(on, planned(), moved(eleven))).toBe(eleven);
  expect(knows(on, planned(), moved(eleven, 'planned'))).toBe(ten);
  expect(knows(on, planned(), moved(eleven), moved(ten))).toBe(ten);
  expect(knows(on, planned(), allOff())).toBe('cancelled');
});

test('of a later time they know what the rule says, until all of it is cancelled', () => {
  const nextWeek = '2026-12-03';
  const ruled = '2026-12-02T23:00:00.000Z';
  expect(knows(nextWeek, planned(), moved(eleven))).toBe(ruled);
  expect(knows(nextWeek, planned(), allOff())).toBe('cancelled');
  expect(knows(nextWeek, allOff(), planned())).toBe(ruled);
});

test('whom no word has reached yet knows nothing; whose messages were forgotten long ago knows the rule', () => {
  expect(knows(on, planned('planned'))).toBeUndefined();
  expect(knows(on, planned('withdrawn'), moved(eleven, 'planned'))).toBeUndefined();
  expect(knows(on)).toBe(ten);
});

test('what a message said can be read again', () => {
  const held = heldOn(conference, local, on);
  expect(readTold({ told: whatItTells(held) })).toEqual({ heldId: on, when: ten });
  expect(readTold({ told: whatItTells(undefined) })).toEqual({ when: 'cancelled' });
  expect([aboutTime(moved(ten)), aboutTime(planned())]).toEqual([on, undefined]);
});

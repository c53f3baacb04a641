import type { Conference } from '../../../domain/conference/conference';
import { opens } from '../../buttons';
import type { Card, Element } from '../../card';
import { card, heading, line, quiet } from '../../parts';

export interface RoomSummaryView {
  conference: Pick<Conference, 'id' | 'localId'>;
  /** `Held.id`. */
  on: string;
  /** With the name of the zone. */
  when: string;
  hasEnded: boolean;
  talkedOf: readonly string[];
  comesBack: readonly string[];
  nextTime?: string;
  nonce: string;
}

/** What came of a meeting, for its chat: references alone. */
export function roomSummaryCard(view: RoomSummaryView): Card {
  const { conference, on, when, hasEnded, nonce } = view;
  const ids = { localId: conference.localId, conferenceId: conference.id, on };
  return card(
    [heading('Case conference'), line(when), ...(hasEnded ? cameOfIt(view) : [line('The meeting is on.')])],
    hasEnded ? [opens('Open the full summary', { verb: 'conference.full', ids, nonce }, 'positive')] : [],
  );
}

function cameOfIt({ talkedOf, comesBack, nextTime }: RoomSummaryView): Element[] {
  return [
    line('**The meeting has ended.**'),
    line(
      talkedOf.length > 0 ? `Talked of: ${talkedOf.join(', ')}` : 'Talked of: none that can be named here.',
    ),
    ...(comesBack.length > 0 ? [line(`Comes back next time: ${comesBack.join(', ')}`)] : []),
    quiet(nextTime === undefined ? 'No further time is planned.' : `Next time: ${nextTime}`),
  ];
}

import type { Conference } from '../../../domain/conference/conference';
import { sends } from '../../buttons';
import type { Card } from '../../card';
import { card, line, quiet } from '../../parts';
import { row } from '../../row';
import { titleOf } from './titleOf';

export interface ChooseView {
  /** Those of the one who pressed, with the next time of each. */
  all: readonly { conference: Pick<Conference, 'id' | 'localId' | 'title'>; when: string }[];
  nonce: string;
}

/** For the one who pressed: which of their conferences is held in this chat. */
export function chooseConferenceCard({ all, nonce }: ChooseView): Card {
  return card([
    line('**Which conference is held in this chat?**'),
    ...(all.length === 0 ? [line(none)] : []),
    ...all.slice(0, most).map(({ conference, when }) =>
      row(
        [titleOf(conference), quiet(when)],
        [
          sends('This one', {
            verb: 'conference.bind',
            ids: { localId: conference.localId, conferenceId: conference.id },
            nonce,
          }),
        ],
      ),
    ),
    ...(all.length > most ? [quiet(`and ${all.length - most} later ones`)] : []),
  ]);
}

const most = 12;
const none =
  'You come to no conference without a chat of its own. To plan one, write conference in your own chat with this bot.';

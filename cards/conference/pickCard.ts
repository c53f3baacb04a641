import type { Conference } from '../../domain/conference/conference';
import type { Case } from '../../domain/referral/case';
import { type Press, sends } from '../buttons';
import type { Card } from '../card';
import { card, line, quiet, typed } from '../parts';
import { notAClinicalRecord } from '../referral/footers';
import { row } from '../row';
import { conferencePress } from './conferencePress';

export interface PickView {
  conference: Conference;
  on?: string;
  /** The reader's own, which are shared with the team and not brought to it yet. */
  cases: readonly Case[];
  /** How many there are besides, and where they begin. */
  more: number;
  next: number;
  nonce: string;
}

/** In a dialog: which of the reader's own cases to bring. */
export function pickCard({ conference, on, cases, more, next, nonce }: PickView): Card {
  const ids = on === undefined ? {} : { on };
  const { ids: there, ...press } = conferencePress('conference.pick', conference, nonce, ids);
  const bring = ({ localId, id: caseId, revision }: Case): Press => ({
    verb: 'conference.bring.form',
    ids: { localId, caseId, conference: conference.id },
    revision,
    nonce,
  });
  return card(
    [
      typed(conference.title),
      ...(cases.length === 0
        ? [
            line('None of your cases can be brought to it now.'),
            quiet(
              'Only those that you work with, that are shared with the team and are not on its agenda yet.',
            ),
          ]
        : [line('Which of your cases?')]),
      ...cases.map((found) => {
        const words = `${found.participant.calledName} · ${found.id}`;
        return row([typed(words)], [{ ...sends('Bring', bring(found)), tooltip: `Bring ${found.id}` }]);
      }),
      ...(cases.length > 0 ? [notAClinicalRecord] : []),
    ],
    [
      ...(more > 0 ? [sends(`Next (${more})`, { ...press, ids: { ...there, from: String(next) } })] : []),
      sends('Back', conferencePress('conference.open', conference, nonce, ids)),
    ],
  );
}

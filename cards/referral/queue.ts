import { dayInWords } from '../../domain/localTime';
import type { Case } from '../../domain/referral/case';
import { ageBandNames } from '../../domain/referral/participant';
import { opens, type Press } from '../buttons';
import type { Card, Container, Element } from '../card';
import { card, heading, line, quiet, smallHeading } from '../parts';
import { row } from '../row';
import { casePress } from './casePress';

export interface QueueView {
  waiting: readonly Case[];
  mine: readonly Case[];
  /** More stand behind these. */
  moreWaiting: boolean;
  moreMine: boolean;
  zoneOf: (localId: string) => string;
  nonce: string;
}

/** What waits and what the asker has, soonest first. References only: it may stay in a chat for years. */
export function queueCard(view: QueueView): Card {
  const { waiting, mine } = view;
  return card([
    heading('Queue'),
    smallHeading(`Waiting for a link worker (${waiting.length}${view.moreWaiting ? ' or more' : ''})`),
    ...(waiting.length === 0
      ? [line('Nobody is waiting. ✓')]
      : waiting.map((found) => waitingRow(found, view))),
    ...(view.moreWaiting ? [quiet('The longest waits are shown. Take one and ask again for the next.')] : []),
    smallHeading(`Yours (${mine.length}${view.moreMine ? ' or more' : ''})`),
    ...(mine.length === 0
      ? [line('You have no open referrals.')]
      : mine.map((found) => mineRow(found, view))),
    ...(view.moreMine ? [quiet('Those due soonest are shown.')] : []),
  ]);
}

function waitingRow(found: Case, view: QueueView): Container {
  const { participant, referral } = found;
  const due = referral.status === 'sent' ? dayInWords(referral.dueAt, view.zoneOf(found.localId)) : '';
  const about = ageBandNames[participant.ageBand];
  return rowFor(found, `${about}. To be taken by ${due}`, 'See who it is', view);
}

function mineRow(found: Case, view: QueueView): Container {
  const { referral } = found;
  const due = 'dueAt' in referral ? dayInWords(referral.dueAt, view.zoneOf(found.localId)) : '';
  const next = referral.status === 'named' ? 'First contact' : 'Next step';
  return rowFor(found, `${next} by ${due}`, 'Open', view);
}

function rowFor(found: Case, text: string, button: string, { nonce }: QueueView): Container {
  const items: Element[] = [line(`**${found.id}**`), quiet(text)];
  return row(items, [opens(button, casePress('referral.open', found, nonce))]);
}

/** In a shared chat the queue opens for the one who pressed. */
export function opensForYou(title: string, button: string, press: Press): Card {
  return card([heading(title), line('This opens for you alone.')], [opens(button, press, 'positive')]);
}

import type { TeamAction } from '../../../domain/conference/brought';
import type { Element, RichTextBlock } from '../../card';
import { dateInWords } from '../../checkIn/nextStepWords';
import { quiet } from '../../parts';

type Action = Pick<TeamAction, 'what' | 'owner' | 'by' | 'state' | 'endedOn'>;

/** What, who and by when, on one line. */
export function actionLine({ what, owner, by }: Action, today: string): RichTextBlock {
  const day = by < today ? `it was due on ${dateInWords(by)}` : `by ${dateInWords(by)}`;
  return {
    type: 'RichTextBlock',
    spacing: 'small',
    inlines: [
      { type: 'TextRun', text: what },
      { type: 'TextRun', text: ` · ${owner.name}, ${day}`, isSubtle: true },
    ],
  };
}

/** One that is done or let go: when. */
export function endedActionLine({ what, owner, state, endedOn }: Action): RichTextBlock {
  const day = endedOn === undefined ? '' : ` on ${dateInWords(endedOn)}`;
  const how = state === 'done' ? `✓ Done${day}` : `Let go${day}`;
  return {
    type: 'RichTextBlock',
    spacing: 'small',
    inlines: [{ type: 'TextRun', text: `${how}: ${what} · ${owner.name}`, isSubtle: true }],
  };
}

/** How each of them stands: in a list without buttons. */
export function actionsAsTheyStand(actions: readonly Action[], today: string): Element[] {
  if (actions.length === 0) return [quiet('Nothing was agreed on to do.')];
  return actions.map((one) => (one.state === 'open' ? actionLine(one, today) : endedActionLine(one)));
}

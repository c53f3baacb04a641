import { opens } from '../buttons';
import type { Card } from '../card';
import { card, heading, line } from '../parts';

/** `summary` alone: how to go on. */
export function whichSummary(isShared: boolean, nonce: string): Card {
  if (isShared)
    return card([
      line('Please write the reference too, as in **summary BRI-7K3Q**.'),
      line('To pick from your own cases, write **summary** in your own chat with me.'),
    ]);
  return card(
    [
      heading('Summary of a participant'),
      line('Pick one of your cases, or write **summary** and its reference.'),
    ],
    [opens('Pick from my cases', { verb: 'summary.pick', nonce }, 'positive')],
  );
}

import { opens } from '../../buttons';
import type { Card } from '../../card';
import { card, heading, line, quiet } from '../../parts';

export interface UnfinishedForm {
  nonce: string;
  /** When it was begun, in words. */
  begun: string;
}

/** Answers `refer` in any chat. The form itself opens in a dialog, so that nothing typed is ever in a chat. */
export function referPrompt(nonce: string, unfinished: readonly UnfinishedForm[]): Card {
  const kept = unfinished
    .slice(0, 3)
    .map((draft) =>
      opens(`Continue the one from ${draft.begun}`, { verb: 'referral.resume', nonce: draft.nonce }),
    );
  return card(
    [
      heading('Refer someone to Local Connections'),
      line('A link worker gets in touch with them, and you always hear what became of it.'),
      quiet('Six questions, under a minute. The form opens for you alone.'),
    ],
    [opens('Refer a person', { verb: 'referral.form', nonce }, 'positive'), ...kept],
  );
}

import { opens } from '../buttons';
import type { Card } from '../card';
import { card, line } from '../parts';

interface ToOpen {
  verb: string;
  ids: Record<string, string>;
  /** A case reference, where it is about one. */
  reference: string | undefined;
  nonce: string;
}

/** In their own chat: a button for what they did not want to open on a shared screen. It holds no name. */
export function viewHereCard({ verb, ids, reference, nonce }: ToOpen): Card {
  const title = verb === 'summary.view' ? 'Open my view' : 'Open';
  return card(
    [line('You asked to see this here.'), ...(reference === undefined ? [] : [line(`**${reference}**`)])],
    [opens(title, { verb, ids, nonce }, 'positive')],
  );
}

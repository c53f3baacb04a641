import type { Attachment } from 'botbuilder';
import type { Card } from '../../cards/card';

export const adaptiveCardType = 'application/vnd.microsoft.card.adaptive';

export function attached(card: Card): Attachment {
  return { contentType: adaptiveCardType, content: card };
}

import type { Card } from '../../../cards/card';
import { safetyBanner } from '../../../cards/referral/refer/safetyBanner';
import { hasRiskWords } from '../../../domain/referral/refer/riskWords';
import type { Answer } from '../../answer';
import { localFor, type Services } from '../../services';

/** The same answer, with whom to call above it when what was typed can mean that someone is not safe. It stops nothing. */
export function safetyAbove(
  services: Pick<Services, 'locals'>,
  localId: string,
  texts: readonly string[],
  answer: Answer,
): Answer {
  if (!hasRiskWords(texts)) return answer;
  const below = (card: Card): Card => ({
    ...card,
    body: [safetyBanner(localFor(services, localId)), ...card.body],
  });
  if ('dialog' in answer) return { ...answer, dialog: below(answer.dialog) };
  return 'card' in answer ? { ...answer, card: below(answer.card) } : answer;
}

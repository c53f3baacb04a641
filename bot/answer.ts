import type { Card } from '../cards/card';
import { inDialog } from '../cards/inDialog';

interface Posted {
  card: Card;
  summary?: string;
  /** Told where it stands once it is posted: one that is to follow what it shows. */
  posted?: (activityId: string) => Promise<void>;
}

/**
 * What a person gets back. A card is posted, or replaces the one pressed; a dialog opens (or goes on) for the one
 * who pressed; a line is passing. Only cards without a name are ever posted.
 */
export type Answer = Posted | { dialog: Card; title: string } | { line: string };

/** What would be posted, for one person alone. */
export function asDialog(title: string, answer: Answer): Answer {
  return 'card' in answer ? { title, dialog: inDialog(answer.card) } : answer;
}

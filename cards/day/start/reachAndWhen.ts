import type { Case } from '../../../domain/referral/case';
import type { RichTextBlock } from '../../card';
import { goodTimesWords } from '../../checkIn/goodTimes';
import { reachLine } from './reachLine';

const mostLetters = 40;

/** How to reach them and when it suits them, run together: each line more would push the form off a phone's screen. */
export function reachAndWhen(found: Pick<Case, 'participant' | 'rhythm'>): RichTextBlock {
  const reach = reachLine(found);
  const words = goodTimesWords(found.rhythm);
  if (!words) return reach;
  const short = words.length > mostLetters ? `${words.slice(0, mostLetters).replace(/\s+\S*$/, '')}…` : words;
  const when = { type: 'TextRun' as const, text: ` · Good times: ${short}` };
  return { ...reach, spacing: 'none', inlines: [...reach.inlines, when] };
}

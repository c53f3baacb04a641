import { longestNextStep } from '../../../domain/activity/community/moveGap';
import { sends } from '../../buttons';
import type { Card } from '../../card';
import { asked, textInput } from '../../inputs';
import { card, quiet } from '../../parts';
import { activityWords } from '../words/activityWords';
import { bold } from './bold';

interface GapFormView {
  ids: Record<string, string>;
  /** Terms of ours and a place. */
  inWords: string;
  typed: Record<string, string>;
  problems: Record<string, string>;
  nonce: string;
}

/** "We are on it": with the next step, if there is one. A dialog. */
export function gapForm({ ids, inWords, typed, problems, nonce }: GapFormView): Card {
  const next = textInput('next', 'Next step, if you like', {
    maxLength: longestNextStep,
    placeholder: 'For example: ask the library about a quiet hour',
  });
  return card(
    [
      bold(activityWords(inWords, 150)),
      ...asked(typed, problems)(next),
      quiet('Nothing about participants.'),
    ],
    [
      sends('We are on it', { verb: 'gaps.working', ids, nonce }, 'positive'),
      sends('Back', { verb: 'gaps.open', ids, nonce }),
    ],
  );
}

import { sends } from '../buttons';
import type { Card } from '../card';
import { type PartView, partCard } from '../caseCard/partCard';
import { line, smallHeading } from '../parts';
import { casePress } from '../referral/casePress';

/** Nobody has written down yet what they enjoy or what makes going possible. */
export function nothingKnownCard(view: PartView): Card {
  const { found, nonce } = view;
  return partCard(
    view,
    [
      smallHeading('What may suit them'),
      line(
        'Nothing is written down yet of what they used to enjoy, enjoy now or would like to try. One word is enough to begin with.',
      ),
    ],
    [
      sends('Write down interests', casePress('about.interests.form', found, nonce), 'positive'),
      sends('What makes going easier', casePress('about.going.form', found, nonce)),
      sends('Search the directory', { verb: 'activities.open', nonce }),
    ],
  );
}

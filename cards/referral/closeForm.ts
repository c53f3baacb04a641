import type { Case } from '../../domain/referral/case';
import { outcomeNames } from '../../domain/referral/outcomeNames';
import type { Outcome } from '../../domain/referral/referral';
import { sends } from '../buttons';
import type { Card } from '../card';
import { asked, choiceSet, options } from '../inputs';
import { card, line, quiet, typed } from '../parts';
import { casePress } from './casePress';

/** Nothing is closed without an outcome. */
export function closeForm(
  found: Case,
  choices: readonly Outcome[],
  nonce: string,
  problems: Record<string, string> = {},
): Card {
  const told = found.consents.tellReferrerOutcome.given
    ? 'The referrer hears that it is closed, and what came of it.'
    : 'The referrer hears that it is closed. What came of it stays with you, the person and the Lead.';
  return card(
    [
      typed(`${found.participant.calledName} · ${found.id}`),
      line('How did it end? Choose the one that fits best.'),
      ...asked(
        {},
        problems,
      )(choiceSet('outcome', 'What came of it', options(choices, outcomeNames), { style: 'expanded' })),
      quiet(told),
    ],
    [sends('Close the referral', casePress('referral.close', found, nonce), 'positive')],
  );
}

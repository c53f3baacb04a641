import type { Case } from '../domain/case';
import { outcomeNames } from '../domain/outcomeNames';
import type { Outcome } from '../domain/referral';
import { sends } from './buttons';
import type { Card } from './card';
import { casePress } from './casePress';
import { asked, choiceSet, options } from './inputs';
import { card, line, quiet, typed } from './parts';

/** Nothing is closed without an outcome. */
export function closeForm(
  found: Case,
  choices: readonly Outcome[],
  nonce: string,
  problems: Record<string, string> = {},
): Card {
  const told = found.consents.tellReferrerOutcome.given
    ? 'The referrer hears that it is closed, and what came of it.'
    : 'The referrer hears that it is closed. What came of it stays between you and the person.';
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

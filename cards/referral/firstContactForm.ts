import type { Case } from '../../domain/referral/case';
import { sends } from '../buttons';
import type { Card } from '../card';
import { asked, choiceSet } from '../inputs';
import { card, typed } from '../parts';
import { casePress } from './casePress';
import { safeToLeave } from './safeToLeave';

/** What happened when the link worker tried to reach the person. */
export function firstContactForm(found: Case, nonce: string, problems: Record<string, string> = {}): Card {
  return card(
    [
      typed(`${found.participant.calledName} · ${found.participant.contact.details}`),
      safeToLeave(found.participant),
      ...asked(
        {},
        problems,
      )(
        choiceSet(
          'result',
          'What happened?',
          [
            { title: 'We spoke', value: 'spoke' },
            { title: 'I left a message', value: 'leftMessage' },
            { title: 'No answer', value: 'noAnswer' },
          ],
          { style: 'expanded' },
        ),
      ),
    ],
    [sends('Save', casePress('referral.firstContact', found, nonce), 'positive')],
  );
}

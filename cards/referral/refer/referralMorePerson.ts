import {
  indigenousAnswers,
  indigenousNames,
  indigenousQuestion,
  interpreterNames,
  interpreterNeeds,
} from '../../../domain/referral/participant';
import { mostLetters } from '../../../domain/referral/refer/mostLetters';
import type { Element } from '../../card';
import { asked, choiceSet, options, textInput } from '../../inputs';
import type { ReferralFormView } from './referralFormView';
import { fold } from './referralMoreFold';

/** What makes it easier to meet them well. Nothing here is asked of anyone who would rather not say. */
export function aboutThem(view: ReferralFormView): Element[] {
  const ask = asked(view.typed, view.problems);
  const words = (id: keyof typeof mostLetters, label: string, isMultiline = false) =>
    ask(textInput(id, label, { maxLength: mostLetters[id], ...(isMultiline && { isMultiline }) }));
  return fold('aboutThem', 'About them, and what helps', view, [
    ...words('pronouns', 'Pronouns'),
    ...words('language', 'Language they like to speak'),
    ...ask(choiceSet('interpreter', 'Interpreter needed', options(interpreterNeeds, interpreterNames))),
    ...ask(choiceSet('indigenousStatus', indigenousQuestion, options(indigenousAnswers, indigenousNames))),
    ...words('accessNeeds', 'Access needs', true),
    ...words('whatHelps', 'What helps', true),
    ...words('avoid', 'What to avoid', true),
  ]);
}

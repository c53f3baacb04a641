import { mostRightLetters } from '../../domain/information/limits';
import { dayAndYear } from '../../domain/staff/dayAndYear';
import { textInput } from '../inputs';
import { typed } from '../parts';
import type { CaseForm, CaseFormView } from '../referral/caseForm';
import { eventWords } from '../referral/record/eventWords';

/** A step is marked as wrong, and stays to be seen. */
export const stepWrongForm: CaseForm = {
  verb: 'case.stepWrong',
  title: 'This is wrong',
  fields: (view) => ({
    shows: [typed(whichStep(view))],
    inputs: [
      textInput('right', 'What is right', {
        isMultiline: true,
        maxLength: mostRightLetters,
        placeholder: 'In a few words, as it should have been written',
      }),
    ],
    note: 'The step stays where it is, struck through, with what is right beside it. Nothing is erased.',
    ids: { step: view.typed['step'] ?? '', at: view.typed['at'] ?? '' },
    send: 'Mark as wrong',
  }),
};

/** An old step, of which no words are at hand, by its day. */
function whichStep({ found, local, typed: asked }: CaseFormView): string {
  const at = asked['at'] ?? '';
  const entry = found.timeline[Number(asked['step']) - (found.stepsBefore ?? 0)];
  const day = Number.isNaN(Date.parse(at)) ? 'An earlier day' : dayAndYear(at, local.timeZone);
  return entry?.at === at ? `${day}: ${eventWords[entry.event]}` : `${day}: an earlier step`;
}

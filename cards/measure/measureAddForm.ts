import { askedAt, instrumentKey } from '../../domain/measure/instrumentsOn';
import { measureTimes } from '../../domain/measure/measure';
import { measureTimeNames } from '../../domain/measure/measureTimeNames';
import { proposedTime } from '../../domain/measure/proposedTime';
import { choiceSet, options, toggle } from '../inputs';
import type { CaseForm } from '../referral/caseForm';

/** The input of a question, by its place. */
export const answerInput = (question: number) => `answer${question + 1}`;

/** The questions word for word, with what to say before them. */
export const measureAddForm: CaseForm = {
  verb: 'measure.add',
  title: 'Ask the questions',
  fields: ({ found, local, typed }) => {
    const instrument = askedAt(local, typed['instrument']);
    if (!instrument) return { says: ['These questions are not switched on at this Local.'], send: 'Save' };
    const choices = instrument.answers.map((title, at) => ({ title, value: String(at) }));
    return {
      says: [`Read aloud: “${instrument.intro}”`],
      inputs: [
        toggle('saidYes', 'Before you ask', 'They said yes to being asked'),
        ...instrument.questions.map((question, at) =>
          choiceSet(answerInput(at), question, choices, { style: 'expanded' }),
        ),
        choiceSet('when', 'When', options(measureTimes, measureTimeNames), {
          value: proposedTime(instrument, found.measures),
        }),
      ],
      proposes: ['when'],
      note: `${instrument.name} (${instrument.source}).`,
      send: 'Save',
      ids: { instrument: instrumentKey(instrument) },
    };
  },
};

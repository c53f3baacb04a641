import { aboutNames } from '../../../domain/whatMatters/aboutNames';
import { textInput } from '../../inputs';
import type { CaseForm } from '../../referral/caseForm';
import { mostAboutLetters } from '../mostAboutLetters';
import { emptyTakesAway } from './takeAway';

export const wordsFields = ['strengths', 'values', 'habits'] as const;
export type WordsField = (typeof wordsFields)[number];

const titles: Record<WordsField, string> = { strengths: 'Strengths', values: 'Values', habits: 'Habits' };

/** A field that is a few words of theirs. */
const wordsForm = (field: WordsField): CaseForm => ({
  verb: `about.${field}`,
  title: titles[field],
  fields: ({ found: { whatMatters } }) => ({
    inputs: [
      textInput(field, aboutNames[field], {
        maxLength: mostAboutLetters,
        isMultiline: true,
        ...(whatMatters?.[field] && { value: whatMatters[field] }),
      }),
    ],
    note: emptyTakesAway,
    send: 'Save',
  }),
});

export const wordsForms: Record<WordsField, CaseForm> = {
  strengths: wordsForm('strengths'),
  values: wordsForm('values'),
  habits: wordsForm('habits'),
};

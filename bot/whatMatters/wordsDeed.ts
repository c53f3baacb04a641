import { type WordsField, wordsForms } from '../../cards/whatMatters/forms/wordsForms';
import { mostAboutLetters } from '../../cards/whatMatters/mostAboutLetters';
import type { WhatMatters } from '../../domain/whatMatters/whatMatters';
import type { FormDeed } from '../referral/formDeed';
import { aboutDeed } from './aboutDeed';
import { typedWords } from './typedWords';

/** Strengths, values or habits. */
export function wordsDeed(field: WordsField): FormDeed {
  return aboutDeed({
    field,
    form: wordsForms[field],
    first: field,
    freeText: [field],
    next: ({ whatMatters = {} }, typed) => {
      const { [field]: _before, ...rest }: WhatMatters = whatMatters;
      const text = typedWords(typed, field, mostAboutLetters);
      return { whatMatters: text ? { ...rest, [field]: text } : rest };
    },
  });
}

import type { Participant } from '../referral/participant';

type WordsField = 'whatMatters' | 'pronouns' | 'language' | 'accessNeeds' | 'whatHelps' | 'avoid';

/** The person with these words in place of those that stood there; without any, they are taken away. */
export function withWords(person: Participant, words: Partial<Record<WordsField, string>>): Participant {
  const { whatMatters, pronouns, language, accessNeeds, whatHelps, avoid, ...rest } = person;
  const next = { whatMatters, pronouns, language, accessNeeds, whatHelps, avoid, ...words };
  return {
    ...rest,
    ...(next.whatMatters && { whatMatters: next.whatMatters }),
    ...(next.pronouns && { pronouns: next.pronouns }),
    ...(next.language && { language: next.language }),
    ...(next.accessNeeds && { accessNeeds: next.accessNeeds }),
    ...(next.whatHelps && { whatHelps: next.whatHelps }),
    ...(next.avoid && { avoid: next.avoid }),
  };
}

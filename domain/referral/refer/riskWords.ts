/** Words beside which a form shows whom to call. They open that banner and nothing else: nothing is judged or kept. */
const words = [
  'suicide[sd]?',
  'suicidal(?:ly|ity)?',
  'kill(?:s|ed|ing|ings)?',
  'self[\\s\\p{Pd}]*harm(?:s|ed|ing)?',
  'overdos(?:e|es|ed|ing)',
  'unsafe\\s+at\\s+home',
  'not\\s+safe\\s+at\\s+home',
  'violence',
  'violent(?:ly)?',
  'hurt(?:s|ing)?',
  'end\\s+(?:my|his|her|their|your)\\s+(?:own\\s+)?(?:life|lives)',
];
const letter = '[\\p{L}\\p{N}]';
const anyWord = new RegExp(`(?<!${letter})(?:${words.join('|')})(?!${letter})`, 'iu');

/** Whole words: "skill" and "Hurtle" are none. */
export function hasRiskWords(texts: readonly string[]): boolean {
  return texts.some((text) => anyWord.test(text));
}

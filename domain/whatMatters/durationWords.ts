const numbers = `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty hundred half dozen`;
const units = 'year years yr yrs month months week weeks day days decade decades hour hours';
const beside = `a an the for about over nearly almost around since more than less few many several couple of ago now long
  in all old per every each and on off time times once twice last past or so until`;

const wordsOf = (text: string) => text.split(/\s+/);

/** "Ten", "10", "1990s", "years": how many, how long or since when. */
const durationWords: ReadonlySet<string> = new Set([...wordsOf(numbers), ...wordsOf(units)]);
const besideThem = new Set(wordsOf(beside));

/** "For ten years" and "since 1998" tell of something else: alone they are nothing that anybody enjoys. */
export function isDuration(words: readonly string[]): boolean {
  return words.some(isHowLong) && words.every((word) => isHowLong(word) || besideThem.has(word));
}

export function isHowLong(word: string): boolean {
  return durationWords.has(word) || /^\d+(s|th|st|nd|rd)?$/.test(word);
}

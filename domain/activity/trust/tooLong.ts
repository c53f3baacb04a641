/** What to say beside words that are longer than there is room for. */
export function tooLong(words: string, most: number): string | undefined {
  return words.trim().length > most ? `Please say it in ${most} characters or fewer.` : undefined;
}

// all but the two joiners, which emoji and some scripts need
const unseen = /(?![\u200C\u200D])\p{Cf}/gu;

/** Imported text for one line of a card: at most so long, cut behind a word, without what turns it round unseen. */
export function activityWords(text: string, most: number): string {
  const words = text
    .replace(unseen, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (words.length <= most) return words;
  const room = words.slice(0, most - 1);
  const end = words[most - 1] === ' ' ? room.length : room.lastIndexOf(' ');
  // one endless word is cut inside, though never inside a letter outside the basic plane
  const kept = end > most / 2 ? room.slice(0, end) : room.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s,;:.–-]+$/, '')} …`;
}

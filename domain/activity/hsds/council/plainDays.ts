const week = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const day =
  /^(mon|tue|wed|thu|fri|sat|sun)(s|day|days|sday|sdays|nesday|nesdays|rs|r|rsday|rsdays|urday|urdays)?$/;
const filler = new Set(['every', 'each', 'and', 'on', 'from', 'at', 'weekly', 'the']);

/** The days that words name, in the order of the week; none when a word is left over. */
export function plainDays(text: string): string[] | undefined {
  const words = text
    .toLowerCase()
    .replaceAll(/[,&/+;.|]/g, ' ')
    .replaceAll(/\s*[-–—]\s*/g, ' to ')
    .split(/\s+/)
    .filter((word) => word && !filler.has(word));
  const found = new Set<number>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === 'weekdays') for (const one of [0, 1, 2, 3, 4]) found.add(one);
    else if (word === 'weekends') for (const one of [5, 6]) found.add(one);
    else if (word === 'daily') for (const one of week.keys()) found.add(one);
    else if (word === 'to') {
      const [from, upTo] = [dayOf(words[at - 1]), dayOf(words[at + 1])];
      if (from === undefined || upTo === undefined || from >= upTo) return undefined;
      for (let one = from; one <= upTo; one += 1) found.add(one);
    } else {
      const one = dayOf(word);
      if (one === undefined) return undefined;
      found.add(one);
    }
  }
  return week.filter((_, at) => found.has(at));
}

function dayOf(word = ''): number | undefined {
  const at = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(day.exec(word)?.[1] ?? '');
  return at < 0 ? undefined : at;
}

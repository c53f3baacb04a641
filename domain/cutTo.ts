import { once } from './once';

const characters = once(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));

/** No longer than an input takes, and no character that a person sees is cut in two. */
export function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  return text.slice(0, characters().segment(text).containing(most)?.index);
}

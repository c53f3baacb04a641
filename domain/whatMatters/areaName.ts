import { isKnownPlace, placeName } from '../activity/places/gazetteer';

/** The name of a place by its id; of a town that only the directory knows, the words that its id is made of. */
export function areaName(id: string): string {
  if (isKnownPlace(id)) return placeName(id);
  const words = id.slice(id.indexOf(':') + 1).split('-');
  return words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join(' ');
}

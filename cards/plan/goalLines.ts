import type { Goal } from '../../domain/plan/goal';
import type { Element } from '../card';
import { dateInWords } from '../checkIn/nextStepWords';
import { quiet, smallHeading, typed } from '../parts';

/** In their words first, then by when. */
export function goalLines({ words, by }: Goal, title: string): Element[] {
  return [
    smallHeading(title),
    typed(words),
    ...(by === undefined ? [] : [quiet(`They would like to be there by ${dateInWords(by)}.`)]),
  ];
}

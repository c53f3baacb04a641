import type { Case } from '../referral/case';
import type { Moment } from './moment';

export const mostMoments = 16;
export const mostWordsLetters = 200;

/** With that one among them, by its day. The oldest leave; the timeline keeps what was told of them. */
export function withMoment({ moments = [] }: Pick<Case, 'moments'>, added: Moment): Moment[] {
  const before = moments.filter(({ on }) => on <= added.on);
  const after = moments.filter(({ on }) => on > added.on);
  return [...before, added, ...after].slice(-mostMoments);
}

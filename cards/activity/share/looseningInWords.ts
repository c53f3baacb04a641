import type { Loosening } from '../../../domain/activity/search/directorySearch';

/** What to let go of, where there are no buttons: "This would find something: any day (4), further away (7)." */
export function looseningInWords(loosen: readonly Loosening[]): string {
  const wider = loosen
    .filter(({ wanted }) => wanted.words.length === 0)
    .slice(0, 4)
    .map(({ says, total }) => `${says} (${total})`);
  return [
    'Nothing fits that.',
    wider.length > 0 ? `This would find something: ${wider.join(', ')}.` : 'Try one plain word, or a town.',
    'Not everything is in a directory: a link worker may know of more.',
  ].join(' ');
}

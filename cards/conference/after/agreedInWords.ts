import { openActions } from '../../../domain/conference/after/openActions';
import type { Case } from '../../../domain/referral/case';
import { dateInWords } from '../../checkIn/nextStepWords';

/** What somebody is to do, without the words of it: the number and the first day. */
export function agreedInWords(found: Case, personId: string): string {
  const theirs = openActions(found).filter(({ owner }) => owner.personId === personId);
  const [first] = theirs;
  if (!first) return 'The team agreed on something for you to do.';
  const day = dateInWords(first.by);
  return theirs.length === 1
    ? `The team agreed on something for you to do by ${day}.`
    : `The team agreed on ${theirs.length} things for you to do, the first by ${day}.`;
}

import type { ActivityChange, ActivityDeed } from '../../../domain/activity/activityChange';
import { changedParts } from './changedParts';

const deedWords: Record<ActivityDeed, string> = {
  added: 'added it',
  imported: 'brought it in from its source',
  stillRunning: 'knew that it is still running',
  rang: 'rang',
  visited: 'visited',
  trusted: 'visited, and trusts it',
  paused: 'paused it',
  doNotSuggest: 'marked it as not to be suggested',
  suggestAgain: 'said that it may be suggested again',
  reportedWrong: 'said that something is wrong',
  concernSettled: 'looked into what was said to be wrong',
  edited: 'put right what it says',
  whatToExpect: 'wrote down what to expect and how it is found',
  contactSet: 'knows this group',
  contactCleared: 'took away who knows this group',
  merged: 'joined it with another entry of the same activity',
  unmerged: 'parted it from another entry',
  gone: 'found that its source has it no more',
  back: 'found it in its source again',
  undone: 'took back what they had just changed',
};

const own: readonly ActivityDeed[] = ['edited', 'imported', 'concernSettled', 'rang', 'visited', 'trusted'];

/** What was done, to follow the name of who did it; and which parts of the entry it changed. */
export function changeWords({ what, fields }: Pick<ActivityChange, 'what' | 'fields'>): string {
  const parts = own.includes(what) ? changedParts(fields) : [];
  return parts.length > 0 ? `${deedWords[what]}: ${parts.join(', ')}` : deedWords[what];
}

import type { Case } from '../../domain/referral/case';
import { sends } from '../buttons';
import type { SubmitAction } from '../card';
import { casePress } from './casePress';

/** Buttons inside the details of one case. */
export function detailsButtons(found: Case, nonce: string) {
  const button = (title: string, verb: string): SubmitAction => sends(title, casePress(verb, found, nonce));
  const first = (title: string, verb: string): SubmitAction => ({
    ...button(title, verb),
    style: 'positive',
  });
  return { button, first };
}

import type { Case } from '../../domain/referral/case';
import { type Press, sends } from '../buttons';
import type { SubmitAction } from '../card';
import { casePress } from '../referral/casePress';

/** A button about one activity of the person, or one visit of it. */
export function connectionButton(
  title: string,
  verb: string,
  { found, nonce }: { found: Case; nonce: string },
  ids: Record<string, string> = {},
  tooltip?: string,
): SubmitAction {
  const press: Press = casePress(verb, found, nonce);
  return {
    ...sends(title, { ...press, ids: { ...press.ids, ...ids } }),
    ...(tooltip && { tooltip }),
  };
}

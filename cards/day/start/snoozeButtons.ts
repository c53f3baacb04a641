import { snoozeChoices, snoozeNames } from '../../../domain/day/snooze';
import { type Press, skips } from '../../buttons';
import type { SubmitAction } from '../../card';

/** One press each: puts a line off until then. */
export function snoozeButtons(press: Press): SubmitAction[] {
  return snoozeChoices.map((until) => skips(snoozeNames[until], { ...press, ids: { ...press.ids, until } }));
}

import { type SnoozeChoice, snoozeChoices } from '../../../domain/day/snooze';
import { type Press, skips } from '../../buttons';
import type { SubmitAction } from '../../card';

const titles: Record<SnoozeChoice, string> = {
  tomorrow: 'Put off until tomorrow',
  nextWorkingDay: 'Put off until the next working day',
  nextWeek: 'Put off until next week',
};

/** One press each: puts a line off until then. */
export function snoozeButtons(press: Press): SubmitAction[] {
  return snoozeChoices.map((until) => skips(titles[until], { ...press, ids: { ...press.ids, until } }));
}

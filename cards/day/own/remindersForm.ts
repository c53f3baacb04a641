import { dueRules } from '../../../domain/due/dueRules';
import type { Role } from '../../../domain/staff/roles';
import type { Hours } from '../../../domain/staff/staffTime';
import { sends } from '../../buttons';
import type { Card } from '../../card';
import { asked, choiceSet } from '../../inputs';
import { card, line, problem, quiet, smallHeading } from '../../parts';
import { hoursInWords } from './hoursInWords';
import { ownDateInputs } from './ownDateInputs';
import { reminderGroups } from './reminderGroups';

export interface RemindersFormView {
  roles: readonly Role[];
  hours: Hours | undefined;
  /** As it stands, or as it was typed. */
  typed: Record<string, string>;
  problems: Record<string, string>;
  nonce: string;
}

/** "My reminders": what they hear of, and dates of their own. */
export function remindersForm({ roles, hours, typed, problems, nonce }: RemindersFormView): Card {
  // an empty date is no date to Teams
  const filled = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''));
  const ask = asked(filled, problems);
  return card(
    [
      ...(Object.keys(problems).length > 0
        ? [problem('Not saved yet. Please mend what is marked below.')]
        : []),
      line(
        'What is ticked comes with the morning card. What is not still stands in **today**, and your Lead sees what is overdue.',
      ),
      ...reminderGroups(roles).flatMap(({ id, title, kinds }) =>
        ask(
          choiceSet(
            id,
            title,
            kinds.map((kind) => ({ title: dueRules[kind].name, value: kind })),
            { isMultiSelect: true, style: 'expanded' },
          ),
        ),
      ),
      smallHeading('Dates of your own'),
      quiet('The dates and nothing else. Nobody but you sees them.'),
      ...ownDateInputs(roles).flatMap(ask),
      quiet(hoursInWords(hours)),
    ],
    [sends('Save', { verb: 'reminders.save', nonce }, 'positive')],
  );
}

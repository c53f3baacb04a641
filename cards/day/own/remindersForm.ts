import { dueRules } from '../../../domain/due/dueRules';
import type { Role } from '../../../domain/staff/roles';
import type { Hours } from '../../../domain/staff/staffTime';
import { sends } from '../../buttons';
import type { Card, Element } from '../../card';
import { asked, choiceSet } from '../../inputs';
import { card, line, problem, quiet, smallHeading } from '../../parts';
import { hoursInWords } from './hoursInWords';
import { lastDoneInputs, ownDateInputs } from './ownDateInputs';
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
        'What is not ticked sends no message. It still stands in **today**, and your Lead sees what is overdue.',
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
      ...lastDone(roles, filled, problems),
      quiet(hoursInWords(hours)),
    ],
    [sends('Save', { verb: 'reminders.save', nonce }, 'positive')],
  );
}

/** Seldom changed: behind a button, open where something in it is to be mended. */
function lastDone(
  roles: readonly Role[],
  filled: Record<string, string>,
  problems: Record<string, string>,
): Element[] {
  const inputs = lastDoneInputs(roles);
  if (inputs.length === 0) return [];
  const isVisible = inputs.some(({ id }) => problems[id] !== undefined);
  const items = inputs.flatMap(asked(filled, problems));
  return [
    {
      type: 'ActionSet',
      actions: [{ type: 'Action.ToggleVisibility', title: 'More: last done', targetElements: ['lastDone'] }],
    },
    { type: 'Container', id: 'lastDone', isVisible, items },
  ];
}

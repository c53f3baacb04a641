import { type CoverChoice, nobodyCovers } from '../../domain/staff/readHours';
import { sends, skips } from '../buttons';
import type { Card, Element } from '../card';
import { asked, choiceSet, dateInput, timeInput } from '../inputs';
import { card, problem, quiet, smallHeading } from '../parts';
import { weekdayNames } from './weekdayNames';

export interface HoursFormView {
  /** As it stands, or as it was typed. */
  typed: Record<string, string>;
  problems: Record<string, string>;
  /** Who can cover; absent for those who have no referrals of their own. */
  choices?: readonly CoverChoice[];
  hasLeave: boolean;
  nonce: string;
}

/** "My hours and leave", always a dialog. */
export function hoursForm({ typed, problems, choices, hasLeave, nonce }: HoursFormView): Card {
  // an empty date is no date to Teams
  const filled = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''));
  const ask = asked(filled, problems);
  const days = weekdayNames.map((title, at) => ({ title, value: String(at + 1) }));
  return card(
    [
      ...(Object.keys(problems).length > 0
        ? [problem('Not saved yet. Please mend what is marked below.')]
        : []),
      smallHeading('When you work'),
      ...ask(choiceSet('days', 'Working days', days, { isMultiSelect: true, style: 'expanded' })),
      ...ask(timeInput('from', 'From')),
      ...ask(timeInput('to', 'Until')),
      quiet('Reminders keep to these hours. Public holidays of your Local are off.'),
      smallHeading('Leave'),
      ...ask(dateInput('leaveFrom', 'First day of leave')),
      ...ask(dateInput('leaveUntil', 'Last day of leave')),
      ...(choices ? ask(coverAsked(choices)) : []),
      ...(choices
        ? [quiet('Whoever covers opens and works on your referrals on these days, and on no others.')]
        : []),
    ],
    [
      sends('Save', { verb: 'staff.hours.save', nonce }, 'positive'),
      ...(hasLeave ? [skips('End leave now', { verb: 'staff.leave.end', nonce })] : []),
    ],
  );
}

function coverAsked(choices: readonly CoverChoice[]): Element & { type: 'Input.ChoiceSet' } {
  return choiceSet(
    'coverId',
    'Who covers for you',
    [
      { title: 'Nobody: the Lead is asked', value: nobodyCovers },
      ...choices.map(({ id, name }) => ({ title: name, value: id })),
    ],
    { value: nobodyCovers },
  );
}

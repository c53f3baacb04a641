import { mostAhead } from '../../../domain/group/groupLimits';
import { choiceSet, dateInput, timeInput } from '../../inputs';
import type { GroupForm } from '../groupForm';

const weeks = [1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, mostAhead];

/** One session, or one a week. */
export const sessionsForm: GroupForm = {
  verb: 'group.sessions',
  title: 'Add sessions',
  fields: ({ today }) => ({
    inputs: [
      dateInput('first', 'First day', { min: today }),
      timeInput('time', 'Time, if it is set'),
      choiceSet(
        'weeks',
        'How often',
        weeks.map((count) => ({
          title: count === 1 ? 'On that day alone' : `Every week, ${count} times`,
          value: String(count),
        })),
        { value: '1' },
      ),
    ],
    note: 'A weekly session is left out on a public holiday.',
    send: 'Add',
  }),
};

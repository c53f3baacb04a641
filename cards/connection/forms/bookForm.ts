import { connectionForm } from './connectionForm';
import { visitInputs } from './visitInputs';

/** A first visit, or one more. */
export const bookForm = connectionForm('connection.book', 'Plan a visit', ({ visits }, { today }) => ({
  inputs: visitInputs(today),
  ...(visits === 0 && {
    note: 'Going along the first time, or meeting them at the door, makes it easier for many.',
  }),
  send: 'Plan it',
}));

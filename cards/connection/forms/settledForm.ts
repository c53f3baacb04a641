import { toggle } from '../../inputs';
import { beenWords } from '../connectionWords';
import { connectionForm } from './connectionForm';

/** For them to say, not for us. */
export const settledForm = connectionForm(
  'connection.settled',
  'They have settled in',
  (connection, { local: { settledAfterVisits } }) => ({
    says: [
      `They have ${beenWords(connection) || 'not been yet'}. People settle in after ${settledAfterVisits} visits or more, and know it themselves.`,
    ],
    inputs: [toggle('theySaySo', 'In their own words', 'They say so themselves')],
    send: 'Save',
  }),
);

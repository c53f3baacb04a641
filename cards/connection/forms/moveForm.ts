import { sessionIn } from '../../../domain/connection/parts';
import { visitDayWords } from '../visitWords';
import { connectionForm } from './connectionForm';
import { visitInputs } from './visitInputs';

/** A planned visit, on another day or at another time. */
export const moveForm = connectionForm('connection.move', 'Move a visit', (connection, { typed, today }) => {
  const session = sessionIn(connection, typed['sessionId']);
  return {
    says: session ? [`Planned: ${visitDayWords(session, today)}.`] : [],
    inputs: visitInputs(today, session),
    send: 'Move it',
    ids: { sessionId: typed['sessionId'] ?? '' },
  };
});

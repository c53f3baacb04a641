import { missedReasons, type SessionResult, sessionResults } from '../../../domain/connection/connection';
import { missedReasonNames, sessionResultNames } from '../../../domain/connection/connectionNames';
import { mostLineLetters } from '../../../domain/connection/limits';
import { sessionIn } from '../../../domain/connection/parts';
import { choiceSet, dateInput, options, textInput } from '../../inputs';
import { visitDayWords } from '../visitWords';
import { connectionForm } from './connectionForm';

const calledOff: readonly SessionResult[] = ['personCancelled', 'groupCancelled'];

/** What came of a visit: of a planned one, of one to put right, or of one that nobody had planned. */
export const visitForm = connectionForm(
  'connection.visit',
  'Write down a visit',
  (connection, { typed, today }) => {
    const session = sessionIn(connection, typed['sessionId']);
    const isToCome = session !== undefined && session.on > today;
    const results = isToCome ? calledOff : sessionResults;
    return {
      says: session ? [`${visitDayWords(session, today)}.`] : [],
      inputs: [
        ...(session ? [] : [dateInput('on', 'On which day?', { max: today, value: today })]),
        choiceSet('result', 'How did it go?', options(results, sessionResultNames), {
          style: 'expanded',
          ...(session?.result && { value: session.result }),
        }),
        choiceSet(
          'reason',
          'If they didn’t make it: why, if they care to say',
          options(missedReasons, missedReasonNames),
          session?.reason ? { value: session.reason } : {},
        ),
        textInput('line', 'In one line', {
          maxLength: mostLineLetters,
          placeholder: 'What to remember next time',
        }),
      ],
      proposes: ['on'],
      send: 'Save',
      ids: session ? { sessionId: session.id } : {},
    };
  },
);

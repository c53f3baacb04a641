import { choiceSet } from '../../inputs';
import { confidenceWords } from '../confidenceWords';
import { connectionForm } from './connectionForm';

const ends: Record<number, string> = { 0: '0, not at all', 10: '10, very' };

/** Asked in these words, and answered by them. */
export const confidenceForm = connectionForm(
  'connection.confidence',
  'Confidence',
  ({ confidence = [] }, { today }) => ({
    says: confidence.length > 0 ? [`So far: ${confidenceWords(confidence, today)}.`] : [],
    inputs: [
      choiceSet(
        'confidence',
        'How confident do you feel about going along?',
        Array.from({ length: 11 }, (_, value) => ({
          title: ends[value] ?? String(value),
          value: String(value),
        })),
      ),
    ],
    send: 'Save',
  }),
);

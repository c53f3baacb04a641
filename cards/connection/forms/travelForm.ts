import { travelStages } from '../../../domain/connection/connection';
import { travelStageNames } from '../../../domain/connection/connectionNames';
import { choiceSet, options } from '../../inputs';
import { connectionForm } from './connectionForm';

/** On the way to going there and back by themselves. */
export const travelForm = connectionForm('connection.travel', 'Travel practice', () => ({
  inputs: [
    choiceSet('stage', 'How did they get there and back?', options(travelStages, travelStageNames), {
      style: 'expanded',
    }),
  ],
  note: 'In any order, and as often as they like.',
  send: 'Save',
}));

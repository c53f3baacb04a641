import { type EndedState, endedStates } from '../../../domain/connection/connection';
import { mostLineLetters } from '../../../domain/connection/limits';
import { choiceSet, options, textInput } from '../../inputs';
import { connectionForm } from './connectionForm';

const howNames: Record<EndedState, string> = {
  notForMe: 'It is not for them',
  notRightNow: 'Not right now',
  full: 'The group is full, or has a waiting list',
  groupEnded: 'The group has ended',
};

/** Nothing is lost by it, and it can be taken up again. */
export const endForm = connectionForm('connection.end', 'It ends or rests', () => ({
  inputs: [
    choiceSet('how', 'What happened?', options(endedStates, howNames), { style: 'expanded' }),
    textInput('words', 'In their words, if they said', { maxLength: mostLineLetters }),
  ],
  note: 'Visits that are still planned leave with it. It can be taken up again.',
  send: 'Save',
}));

import { mostNoteLetters } from '../../../domain/connection/limits';
import { textInput } from '../../inputs';
import { connectionForm } from './connectionForm';

/** One note an activity, written afresh each time. */
export const noteForm = connectionForm('connection.note', 'Note', ({ note }) => ({
  inputs: [
    textInput('note', 'What helps there', {
      isMultiline: true,
      maxLength: mostNoteLetters,
      placeholder: 'Who greets them, which door, which bus home',
      ...(note && { value: note }),
    }),
  ],
  send: 'Save',
}));

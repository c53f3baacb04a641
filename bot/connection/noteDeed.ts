import { noteForm } from '../../cards/connection/forms/noteForm';
import { mostNoteLetters } from '../../domain/connection/limits';
import { noteConnection } from '../../domain/connection/noteConnection';
import { written } from '../referral/chosen';
import type { FormDeed } from '../referral/formDeed';
import { connectionShows } from './connectionPart';
import { opensForWork } from './opensForWork';

export const noteDeed: FormDeed = {
  form: noteForm,
  opensFor: opensForWork,
  change: (found, typed, { by, at, press }) => {
    const note = written(typed['note'], mostNoteLetters);
    return noteConnection(found, { connectionId: press.ids['connectionId'], note }, by, at);
  },
  problemAt: { 'words-needed': 'note' },
  freeText: ['note'],
  says: 'The note is saved.',
  shows: connectionShows,
};

import { endForm } from '../../cards/connection/forms/endForm';
import { endedStates } from '../../domain/connection/connection';
import { endConnection } from '../../domain/connection/endConnection';
import { mostLineLetters } from '../../domain/connection/limits';
import { chosenAmong, written } from '../referral/chosen';
import type { FormDeed } from '../referral/formDeed';
import { connectionShows } from './connectionPart';
import { opensForWork } from './opensForWork';

export const endDeed: FormDeed = {
  form: endForm,
  opensFor: opensForWork,
  change: (found, typed, { by, at, press }) => {
    const how = chosenAmong(endedStates, typed['how']);
    const text = written(typed['words'], mostLineLetters);
    return endConnection(found, { connectionId: press.ids['connectionId'], how, text }, by, at);
  },
  problemAt: { 'result-needed': 'how' },
  freeText: ['words'],
  says: 'Written down. It can be taken up again.',
  shows: connectionShows,
};

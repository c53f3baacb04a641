import { visitForm } from '../../cards/connection/forms/visitForm';
import { missedReasons, sessionResults } from '../../domain/connection/connection';
import { mostLineLetters } from '../../domain/connection/limits';
import { tellVisit } from '../../domain/connection/tellVisit';
import { chosenAmong, written } from '../referral/chosen';
import type { FormDeed } from '../referral/formDeed';
import { connectionShows } from './connectionPart';
import { idFrom } from './idFrom';
import { opensForWork } from './opensForWork';

export const visitDeed: FormDeed = {
  form: visitForm,
  opensFor: opensForWork,
  change: (found, typed, { by, at, local, press }) => {
    const { connectionId, sessionId } = press.ids;
    const reason = chosenAmong(missedReasons, typed['reason']);
    const told = {
      connectionId,
      ...(sessionId ? { sessionId } : { sessionId: idFrom(press), on: (typed['on'] ?? '').trim() }),
      result: chosenAmong(sessionResults, typed['result']),
      ...(reason && { reason }),
    };
    const text = written(typed['line'], mostLineLetters);
    return tellVisit(found, told, by, at, local, { text });
  },
  problemAt: { 'result-needed': 'result', 'day-to-come': 'result', 'past-day-needed': 'on' },
  freeText: ['line'],
  says: (event) => (event === 'visitCorrected' ? 'The visit is put right.' : 'The visit is written down.'),
  shows: connectionShows,
};

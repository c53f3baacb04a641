import { answerInput, measureAddForm } from '../../cards/measure/measureAddForm';
import { addMeasure } from '../../domain/measure/addMeasure';
import { askedAt } from '../../domain/measure/instrumentsOn';
import { measureTimes } from '../../domain/measure/measure';
import { mayWork } from '../../domain/referral/access';
import { isWork } from '../../domain/referral/statusGroups';
import type { Press } from '../press';
import { chosenAmong } from '../referral/chosen';
import type { FormDeed } from '../referral/formDeed';
import { localOf, type Services } from '../services';
import { measuresPartWay } from './measuresPartWay';

/** What somebody answered who said yes to being asked. Of the press: which question stands first without an answer. */
export function measureAddDeed(services: Services, { ids, inputs }: Press): FormDeed {
  const at = localOf(services, ids['localId'] ?? '');
  const instrument = at && askedAt(at, ids['instrument']);
  const answers = instrument?.questions.map((_, question) =>
    indexAmong(instrument.answers, inputs[answerInput(question)]),
  );
  const missing = answers?.indexOf(undefined) ?? -1;
  return {
    form: measureAddForm,
    opensFor: (relations, { referral }) => isWork(referral) && mayWork(relations) && instrument !== undefined,
    change: (found, typed, { by, at: now, local, press }) => {
      const answered = {
        id: press.nonce.slice(0, 12),
        key: press.ids['instrument'],
        saidYes: typed['saidYes'] === 'true',
        when: chosenAmong(measureTimes, typed['when']),
        answers: answers ?? [],
      };
      return addMeasure(found, answered, by, now, local);
    },
    problemAt: {
      'yes-needed': 'saidYes',
      ...(missing >= 0 && { 'answers-needed': answerInput(missing) }),
    },
    says: 'Their answers are written down.',
    shows: measuresPartWay.shows,
  };
}

function indexAmong(answers: readonly string[], typed: string | undefined): number | undefined {
  const index = answers.findIndex((_, at) => String(at) === typed);
  return index < 0 ? undefined : index;
}

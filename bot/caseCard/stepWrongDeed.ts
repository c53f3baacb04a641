import { stepWrongForm } from '../../cards/caseCard/stepWrongForm';
import { mostRightLetters } from '../../domain/information/limits';
import { markWrong } from '../../domain/information/markWrong';
import { mayWork } from '../../domain/referral/access';
import type { TimelineEntry } from '../../domain/referral/case';
import { written } from '../referral/chosen';
import type { FormDeed } from '../referral/formDeed';
import { readCase } from '../referral/readCase';
import { withAllSteps } from '../referral/withHistory';
import { pageOf } from './openTimeline';

/** "This is wrong" beside a step, also one that has moved to the history. */
export const stepWrongDeed: FormDeed<readonly TimelineEntry[]> = {
  form: stepWrongForm,
  opensFor: mayWork,
  lookUp: async (services, by, press) => {
    const read = await readCase(services, by, press);
    return read && mayWork(read.relations) ? (await withAllSteps(services, read.found)).timeline : [];
  },
  change: (found, typed, { by, at, press }, all) => {
    const { step = '', at: when = '' } = press.ids;
    return markWrong(found, { step, at: when, all }, written(typed['right'], mostRightLetters), by, at);
  },
  problemAt: { 'words-needed': 'right' },
  freeText: ['right'],
  says: 'Marked as wrong. It stays to be seen.',
  shows: pageOf,
};

import { notAbleNames } from '../../../domain/referral/outcomeNames';
import { notAbleReasons } from '../../../domain/referral/referral';
import { choiceSet, options, textInput } from '../../inputs';
import type { CaseForm } from '../caseForm';

/** Never without a reason, nor without something to turn to. That they are known here is no reason to give. */
export const notAbleForm: CaseForm = {
  verb: 'referral.notAble',
  title: 'Not able to accept',
  fields: () => ({
    says: ['The referrer hears that we are not able to, and can open this reason and what there is instead.'],
    inputs: [
      choiceSet(
        'reason',
        'Why',
        options(
          notAbleReasons.filter((reason) => reason !== 'duplicate'),
          notAbleNames,
        ),
        { style: 'expanded' },
      ),
      textInput('alternative', 'What they can turn to instead', { isMultiline: true, maxLength: 500 }),
    ],
    send: 'Send this answer',
  }),
};

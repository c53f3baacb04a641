import { mostLetters } from '../../../domain/referral/refer/mostLetters';
import {
  sourceNames,
  sources,
  supportContextNames,
  supportContexts,
} from '../../../domain/referral/refer/origin';
import type { Element } from '../../card';
import { asked, choiceSet, options, textInput, toggle } from '../../inputs';
import type { ReferralFormView } from './referralFormView';
import { fold } from './referralMoreFold';

/** Who else is there for them, and who thought of it. */
export function whereFrom(view: ReferralFormView): Element[] {
  const { typed, problems, priorityGroups } = view;
  const ask = asked(typed, problems);
  return fold('whereFrom', 'Where it comes from', view, [
    ...ask(
      choiceSet(
        'supportContext',
        'Local Connections would be',
        options(supportContexts, supportContextNames),
      ),
    ),
    ...ask(
      choiceSet('source', 'Who suggested it', options(sources, sourceNames), {
        placeholder: 'I did',
      }),
    ),
    ...ask(textInput('organisation', 'Referring organisation', { maxLength: mostLetters.organisation })),
    ...ask(toggle('mayReply', 'Replying to them', 'We may reply to them')),
    ...(priorityGroups.length > 0
      ? ask(
          choiceSet(
            'priorityGroups',
            'Priority group (it never leaves anyone else out)',
            priorityGroups.map(({ id, name }) => ({ title: name, value: id })),
            { isMultiSelect: true, style: 'expanded' },
          ),
        )
      : []),
  ]);
}

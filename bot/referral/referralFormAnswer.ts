import { referralForm } from '../../cards/referral/referralForm';
import type { FormPress } from '../../cards/referral/referralFormView';
import type { Typed } from '../../domain/referral/referralRequest';
import { type Asker, localsWith } from '../../domain/staff/asker';
import { mayRefer } from '../../domain/staff/rights';
import type { Answer } from '../answer';
import type { Services } from '../services';

/** The form, as it was left. */
export function referralFormAnswer(
  services: Services,
  by: Asker,
  press: FormPress,
  typed: Typed = {},
  back: { problems?: Record<string, string>; says?: string } = {},
): Answer {
  const mine = localsWith(by, mayRefer);
  const locals = services.locals.filter(({ id }) => mine.includes(id));
  return {
    title: press.caseId ? `Correct ${press.caseId}` : 'Refer to Local Connections',
    dialog: referralForm({
      typed,
      problems: back.problems ?? {},
      press,
      locals,
      ...(back.says && { says: back.says }),
    }),
  };
}

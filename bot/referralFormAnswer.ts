import { referralForm } from '../cards/referralForm';
import type { FormPress } from '../cards/referralFormView';
import { type Asker, localsWith } from '../domain/asker';
import type { Typed } from '../domain/referralRequest';
import { mayRefer } from '../domain/rights';
import type { Answer } from './answer';
import type { Services } from './services';

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

import { referralForm } from '../../../cards/referral/refer/referralForm';
import type { FormPress } from '../../../cards/referral/refer/referralFormView';
import type { Typed } from '../../../domain/referral/refer/referralRequest';
import { type Asker, localsWith } from '../../../domain/staff/asker';
import { mayRefer } from '../../../domain/staff/rights';
import type { Answer } from '../../answer';
import { localFor, type Services } from '../../services';

/** Why the form is shown, and what stands on it besides what was typed. */
interface Back {
  problems?: Record<string, string>;
  says?: string;
  /** What the message says that it was opened from. */
  message?: string | undefined;
  /** Whom to call stands above it. */
  safety?: boolean;
}

/** The form, as it was left. */
export function referralFormAnswer(
  services: Services,
  by: Asker,
  press: FormPress,
  typed: Typed = {},
  back: Back = {},
): Answer {
  const mine = localsWith(by, mayRefer);
  const locals = services.locals.filter(({ id }) => mine.includes(id));
  const local = localFor(services, press.localId);
  return {
    title: press.caseId ? `Correct ${press.caseId}` : 'Refer to Local Connections',
    dialog: referralForm({
      typed,
      problems: back.problems ?? {},
      press: back.safety ? { ...press, safetyShown: true } : press,
      locals,
      priorityGroups: local.priorityGroups,
      message: back.message,
      safetyOf: back.safety ? local : undefined,
      ...(back.says && { says: back.says }),
    }),
  };
}

import { freeTexts } from '../../../domain/referral/refer/referralRequest';
import { hasRiskWords } from '../../../domain/referral/refer/riskWords';
import type { Asker } from '../../../domain/staff/asker';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { sentCase } from './sentCase';

/**
 * Whether the form comes back once with whom to call above it. The button of a form that has shown it says so; the
 * draft could not say it, since a press that Teams delivers twice would then send what was just said not to be sent.
 */
export async function isSafetyDue(services: Services, by: Asker, press: Press): Promise<boolean> {
  if (press.ids['safetyShown'] === 'yes') return false;
  if (!hasRiskWords([...freeTexts(press.inputs), press.message ?? ''])) return false;
  // an old press that comes late: the form was sent from the card after it
  return !(await sentCase(services, by, press.nonce));
}

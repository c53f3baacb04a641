import { referralSaidCard } from '../../cards/caseCard/referralSaid';
import { partOf } from './partOf';

/** "What the referral said", where the case has grown too full to show it. */
export const { opens: openReferralSaid } = partOf({
  title: 'What the referral said',
  draw: referralSaidCard,
});

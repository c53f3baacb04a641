import type { NotGivenReason } from '../../domain/information/endRequest';
import type { InformationKind, InformationRequest } from '../../domain/referral/people/informationRequest';

export const requestNames: Record<InformationKind, string> = {
  access: 'What is held about them',
  correction: 'Something to be put right',
};

export const answeredNames: Record<NonNullable<InformationRequest['how']>, string> = {
  given: 'given',
  putRight: 'put right',
  notGiven: 'not given or changed, or not all of it',
};

export const notGivenNames: Record<NotGivenReason, string> = {
  harm: 'It could expose somebody to family violence or other serious harm',
  others: 'It is about other people, and that part was left out',
  another: 'They were shown it or told in another way',
  stands: 'We see it otherwise; what they say is written beside it',
  asksNoLonger: 'They no longer ask, or it was noted by mistake',
};

import { type ReferralRequest, readReferralForm, type Typed } from './referralRequest';

export type ContactAnswers = Pick<
  ReferralRequest,
  'calledName' | 'contactWay' | 'contactDetails' | 'safeToLeaveMessage' | 'doNotContactDirectly'
>;

/** The rest of a form that could be sent, so that these five are read by the very same rules. */
const rest = {
  localId: 'any',
  participantType: 'client',
  ageBand: '26-34',
  careStatus: 'yes',
  consent: 'told',
};

/** A name and a way to reach somebody, or nothing when one of them is missing or does not look right. */
export function readContact(typed: Typed): ContactAnswers | undefined {
  const { calledName = '', contactWay = '', contactDetails = '' } = typed;
  const { safeToLeaveMessage = 'false', doNotContactDirectly = 'false' } = typed;
  const five = { calledName, contactWay, contactDetails, safeToLeaveMessage, doNotContactDirectly };
  const read = readReferralForm({ ...rest, ...five });
  return read.is === 'complete' ? read.request : undefined;
}

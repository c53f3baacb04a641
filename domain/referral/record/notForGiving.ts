/** About other people or somebody's safety: whoever is given the list reads of a view or a change and no more. */
export const notForGiving: readonly string[] = [
  'referral.conflict',
  'referral.restrict',
  'referral.unrestrict',
  'referral.hold',
  'referral.release',
  'referral.concern',
  'referral.concernSettled',
  'referral.same',
  'referral.someoneElse',
  'referral.link',
  'referral.unlink',
];

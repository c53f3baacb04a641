import type { CaseForm } from '../caseForm';

/** Two referrals, one person. */
export const samePersonForm: CaseForm = {
  verb: 'referral.same',
  title: 'It is the same person',
  fields: ({ found, typed }) => ({
    says: [
      `${found.id} joins ${typed['other'] ?? 'the other referral'}, which goes on. If that one has ended, the two are linked and this one goes on.`,
      'Whoever sent this one hears what becomes of it, and is not told that there was another. What either consent does not allow stays closed.',
    ],
    ids: { other: typed['other'] ?? '' },
    send: 'They are the same person',
  }),
};

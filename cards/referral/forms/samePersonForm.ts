import { workWords } from '../../../domain/referral/people/joinedWork/workWords';
import type { CaseForm } from '../caseForm';

/** Two referrals, one person. */
export const samePersonForm: CaseForm = {
  verb: 'referral.same',
  title: 'It is the same person',
  fields: ({ found, typed }) => ({
    says: [
      `${found.id} joins ${typed['other'] ?? 'the other referral'}, which goes on. If that one has ended, the two are linked and this one goes on.`,
      'Whoever sent this one hears what becomes of it, and is not told that there was another. What either consent does not allow stays closed.',
      ...whatComes(workWords(found), typed['other'] ?? 'the other referral'),
    ],
    ids: { other: typed['other'] ?? '' },
    send: 'They are the same person',
  }),
};

/** Before the press: what was written of the work, and what becomes of it. */
function whatComes(work: string, other: string): string[] {
  return [
    work
      ? `What was written of the work goes along: ${work}. Where both say something, what stands in ${other} stays. A goal or an activity for which there is no room rests there.`
      : `What they say of themselves goes along where nothing stands in ${other} yet.`,
    'Between a carer and the person they care for nothing goes along.',
  ];
}

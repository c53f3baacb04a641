import { localFor } from '../../../bot/services';
import type { Case, TimelineEntry } from '../../../domain/referral/case';
import type { Status } from '../../../domain/referral/referral';
import { withStanding } from '../../../domain/referral/standing';
import { sixLocals } from '../../../domain/sixLocals';
import { caseWith } from '../../support/cases';
import { type CaseTown, type More, type Name, openCaseTown } from '../../support/caseTown';
import { shared } from '../../support/deeds/caseDeed';
import { workedCase } from '../../support/workedCase';

export const id = 'BRI-2THS';
export const written = 'Canary written at the step';
export const about = 'Canary about the step';

/** Everything that the work with a person leaves, in Ana's case; Ben covers for her, Tess is on the care team. */
export async function openCaseCardTown() {
  const at = await openCaseTown();
  const { ana, ben } = at.people;
  const form = await ana.presses(await ana.says('leave'), 'Change hours or leave');
  await ana.presses(form.card, 'Save', {
    leaveFrom: '2026-11-23',
    leaveUntil: '2026-11-27',
    coverId: ben.id,
  });
  const step: TimelineEntry = { at: at.town.now(), by: ana.id, event: 'visitTold', text: written, about };
  return {
    ...at,
    async full(status: Status = 'gettingStarted', more: More = {}, reference = id) {
      await at.keep(status, reference, (made) => ({
        ...workedCase(ana.id),
        ...shared(at, ['tess']),
        timeline: [...made.timeline, step],
        ...(typeof more === 'function' ? more(made) : more),
      }));
    },
    /** Stands in lists too, as a deed would have left it. */
    async listed(reference: string, calledName: string, more: Partial<Case> = {}, holder: Name = 'ana') {
      const whose = { id: at.people[holder].id, name: at.people[holder].name, grants: [] };
      const made = caseWith('gettingStarted', reference, { referrer: whose, holder: whose }, 'brimbank', {
        calledName,
      });
      const local = localFor({ locals: sixLocals }, 'brimbank');
      await at.town.store.create('cases', withStanding({ ...made, ...more, notices: [], audit: [] }, local));
    },
    async changes(reference: string, change: (found: Case) => Case) {
      const held = await at.town.store.read('cases', 'brimbank', reference);
      if (!held) throw new Error(`There is no ${reference}.`);
      await at.town.store.replace('cases', held, change(held.document));
    },
  };
}
export type CaseCardTown = CaseTown & Awaited<ReturnType<typeof openCaseCardTown>>;

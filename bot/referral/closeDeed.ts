import { closeForm } from '../../cards/referral/forms/closeForm';
import { followUpWanted } from '../../domain/checkIn/followUpWanted';
import { mayWork } from '../../domain/referral/access';
import { closeReferral } from '../../domain/referral/ending/closeReferral';
import { outcomes, outcomeThemes } from '../../domain/referral/referral';
import { refuse } from '../../domain/refusal';
import { chosenAmong, severalAmong, written } from './chosen';
import type { FormDeed } from './formDeed';

/** The end of the work, with what came of it, and whether somebody asks later how they are. */
export const closeDeed: FormDeed = {
  form: closeForm,
  opensFor: mayWork,
  change: (found, typed, { by, at, local }) => {
    const wanted = { saidYes: typed['followUp'] === 'yes', on: (typed['followUpOn'] ?? '').trim() };
    const followUp = followUpWanted(wanted, at, local);
    const ending = {
      outcome: chosenAmong(outcomes, typed['outcome']),
      themes: severalAmong(outcomeThemes, typed['themes']),
      inTheirWords: written(typed['inTheirWords']),
    };
    if (!('refusal' in followUp))
      return closeReferral(found, { ...ending, ...(followUp.on && { followUpOn: followUp.on }) }, by, at);
    // what else is to be mended goes first
    const decision = closeReferral(found, ending, by, at);
    return decision.ok ? refuse(followUp.refusal) : decision;
  },
  problemAt: {
    'outcome-needed': 'outcome',
    'lead-only-outcome': 'outcome',
    'date-needed': 'followUpOn',
  },
  freeText: ['inTheirWords'],
  says: 'Closed. The referrer hears that it is, in ten minutes; until then you can undo it.',
};

import { actionChangeForm, actionForm } from '../../../cards/conference/after/forms/actionForms';
import { addAction } from '../../../domain/conference/after/addAction';
import { changeAction } from '../../../domain/conference/after/changeAction';
import { isOfTheTeam } from '../../../domain/conference/after/isOfTheTeam';
import { isWork } from '../../../domain/referral/statusGroups';
import type { Asker } from '../../../domain/staff/asker';
import { isForTheTeam } from '../../../domain/summary/isForTheTeam';
import { newId } from '../../plan/planTyped';
import type { FormDeed } from '../../referral/formDeed';
import { readCase } from '../../referral/readCase';
import { actionsPartOf } from './actionsPartOf';
import { colleaguesOf, ownerChoices } from './colleaguesOf';
import { actionIn } from './decideDeed';

const ofActions: Pick<FormDeed<Asker[]>, 'people' | 'lookUp' | 'shows' | 'problemAt' | 'freeText'> = {
  people: ownerChoices,
  lookUp: async (services, by, press) => {
    const read = await readCase(services, by, press);
    return read && read.relations.length > 0 ? colleaguesOf(services, read.found) : [];
  },
  shows: actionsPartOf.shows,
  problemAt: { 'words-needed': 'what', 'no-such-worker': 'owner', 'check-in-day-needed': 'by' },
  freeText: ['what'],
};

/** An agreed action that is written down or changed. */
export const actionDeeds: FormDeed<Asker[]>[] = [
  {
    ...ofActions,
    form: actionForm,
    opensFor: (relations, found) => isWork(found.referral) && isOfTheTeam(relations) && isForTheTeam(found),
    change: (found, typed, { by, at, local, press }, colleagues) =>
      addAction(found, newId(press), actionIn(typed), colleagues, by, at, local),
    problemAt: { ...ofActions.problemAt, 'plan-full': 'what' },
    sentence: { 'plan-full': 'Six agreed actions are open at most. Do one, or let it go, to add another.' },
    says: 'Written down. Whoever is to do it hears of it.',
  },
  {
    ...ofActions,
    form: actionChangeForm,
    opensFor: (relations, { referral }) => isWork(referral) && isOfTheTeam(relations),
    change: (found, typed, { by, at, local, press }, colleagues) =>
      changeAction(found, press.ids['actionId'], actionIn(typed), colleagues, by, at, local),
    problemAt: { ...ofActions.problemAt, 'already-so': 'what', 'not-shared': 'owner' },
    says: 'Changed.',
  },
];

import { bringChangeForm, bringForm, contributesForm } from '../../cards/conference/forms/bringForm';
import { whenInWords } from '../../cards/conference/whenInWords';
import { unmarked } from '../../cards/group/unmarked';
import { isOfTheTeam } from '../../domain/conference/after/isOfTheTeam';
import { bringToConference, changeBrought, takeOffAgenda } from '../../domain/conference/bringToConference';
import { broughtReasons } from '../../domain/conference/brought';
import { mostContributesLetters, mostQuestionLetters } from '../../domain/conference/limits';
import { sayContributes } from '../../domain/conference/sayContributes';
import { isWork } from '../../domain/referral/statusGroups';
import { refuse } from '../../domain/refusal';
import { isForTheTeam } from '../../domain/summary/isForTheTeam';
import { idFrom } from '../connection/idFrom';
import { opensForWork } from '../connection/opensForWork';
import { caseDeed } from '../referral/caseDeed';
import { chosenAmong, written } from '../referral/chosen';
import type { FormDeed } from '../referral/formDeed';
import { localFor } from '../services';
import { conferencesToBring } from './conferencesToBring';

const opensForTeam: FormDeed['opensFor'] = (relations, found) =>
  isWork(found.referral) && isForTheTeam(found) && isOfTheTeam(relations);

function askedIn(typed: Record<string, string>) {
  const reason = chosenAmong(broughtReasons, typed['reason']);
  return { reason, question: written(typed['question'], mostQuestionLetters) };
}
const sentence = { 'reason-needed': 'Please choose why.' };

/** The case comes up at a conference that its bringer sees. */
export const bringDeed: FormDeed<readonly string[]> = {
  form: bringForm,
  opensFor: opensForTeam,
  people: async (services, found, by) =>
    (await conferencesToBring(services, by, found.localId)).map(({ conference, held }) => ({
      title: `${unmarked(conference.title)}: ${whenInWords(held, localFor(services, found.localId))}`,
      value: conference.id,
    })),
  lookUp: async (services, by, { ids }) =>
    (await conferencesToBring(services, by, ids['localId'] ?? '')).map(({ conference }) => conference.id),
  change: (found, typed, { by, at, press }, known) => {
    const conferenceId = known.find((id) => id === typed['conference']) ?? '';
    const decision = bringToConference(found, { id: idFrom(press), conferenceId, ...askedIn(typed) }, by, at);
    const isOther = decision.ok || decision.refusal === 'reason-needed';
    return isOther && conferenceId === '' ? refuse('no-such-part') : decision;
  },
  problemAt: {
    'no-such-part': 'conference',
    'already-so': 'conference',
    'agenda-full': 'conference',
    'reason-needed': 'reason',
  },
  sentence: {
    ...sentence,
    'no-such-part': 'Please choose a case conference.',
    'already-so': 'It is to come up there already.',
  },
  freeText: ['question'],
  says: 'It comes up there. On the agenda it stands by its reference alone.',
};

export const bringChangeDeed: FormDeed = {
  form: bringChangeForm,
  opensFor: opensForTeam,
  change: (found, typed, { by, at, press }) =>
    changeBrought(found, { id: press.ids['broughtId'], ...askedIn(typed) }, by, at),
  problemAt: { 'reason-needed': 'reason', 'already-so': 'question' },
  sentence,
  freeText: ['question'],
  says: 'Changed.',
};

export const contributesDeed: FormDeed = {
  form: contributesForm,
  opensFor: opensForWork,
  change: (found, typed, { by, at }) =>
    sayContributes(found, written(typed['contributes'], mostContributesLetters), by, at),
  problemAt: { 'already-so': 'contributes' },
  freeText: ['contributes'],
  says: 'Saved.',
};

export const takeOff = caseDeed(
  (found, { by, at, press }) => takeOffAgenda(found, press.ids['broughtId'], by, at),
  'It does not come up there any more.',
);

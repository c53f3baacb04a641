import { askForm, checkForm, notGivenForm } from '../../cards/information/informationForms';
import { notGivenNames } from '../../cards/information/requestNames';
import { askInformation } from '../../domain/information/askInformation';
import { checkInformation } from '../../domain/information/checkInformation';
import { notGiven, notGivenReasons } from '../../domain/information/endRequest';
import { openRequests } from '../../domain/information/openRequests';
import { mayWork } from '../../domain/referral/access';
import { informationKinds } from '../../domain/referral/people/informationRequest';
import { idFrom } from '../connection/idFrom';
import type { Shows } from '../referral/caseDeed';
import { chosenAmong } from '../referral/chosen';
import type { FormDeed } from '../referral/formDeed';
import { requestsShown } from './requestsShown';

export const showsRequests: Shows = (services, by, press, found, relations, says) =>
  requestsShown(services, by, press, found, relations, { says });

const ofTheLead: FormDeed['opensFor'] = (relations, found) =>
  relations.includes('lead') && openRequests(found).length > 0;

/** The person asked for something; it is gone through; it is not given. */
export const informationDeeds: FormDeed[] = [
  {
    form: askForm,
    opensFor: mayWork,
    evenWithoutConsent: true,
    change: (found, typed, { by, at, local, press }) =>
      askInformation(
        found,
        { id: idFrom(press), kind: chosenAmong(informationKinds, typed['kind']) },
        by,
        at,
        local,
      ),
    problemAt: { 'reason-needed': 'kind' },
    sentence: { 'reason-needed': 'Please choose what they asked for.' },
    says: 'Written down. The Lead answers it.',
    shows: showsRequests,
  },
  {
    form: checkForm,
    opensFor: ofTheLead,
    evenWithoutConsent: true,
    change: (found, typed, { by, at, press }) => {
      const isTicked = (input: string) => typed[input] === 'true';
      const ticked = { others: isTicked('others'), harm: isTicked('harm'), spoken: isTicked('spoken') };
      return checkInformation(found, press.ids['requestId'] ?? '', ticked, by, at);
    },
    problemAt: {
      'go-through-first': (typed) => {
        const left = ['others', 'harm'].filter((one) => typed[one] !== 'true');
        return left.length > 0 ? left : ['spoken'];
      },
    },
    says: 'Gone through.',
    shows: showsRequests,
  },
  {
    form: notGivenForm,
    opensFor: ofTheLead,
    evenWithoutConsent: true,
    change: (found, typed, { by, at, press }) => {
      const reason = chosenAmong(notGivenReasons, typed['reason']);
      return notGiven(found, press.ids['requestId'] ?? '', reason && notGivenNames[reason], by, at);
    },
    problemAt: { 'reason-needed': 'reason' },
    sentence: { 'reason-needed': 'Please choose why.' },
    says: 'Written down.',
    shows: showsRequests,
  },
];

import { giveInformation, putRight } from '../../domain/information/endRequest';
import type { Deed } from '../door/answerPress';
import { caseDeed } from '../referral/caseDeed';
import { opensForm, savesForm } from '../referral/formDeed';
import { viewCase } from '../referral/viewCase';
import { askWhose, findRequest } from './findRequest';
import { informationDeeds, showsRequests } from './informationDeeds';
import { openHeld } from './openHeld';
import { requestsShown } from './requestsShown';

const openRequest: Deed = (services, by, press) =>
  viewCase(services, by, press, (found, relations) => requestsShown(services, by, press, found, relations));

/** Presses that change something, by their verb. */
export const informationChanges: Record<string, Deed> = {
  ...Object.fromEntries(informationDeeds.map((deed) => [deed.form.verb, savesForm(deed)])),
  'information.given': caseDeed(
    (found, { by, at, press }) => giveInformation(found, press.ids['requestId'] ?? '', by, at),
    'Written down: it was given.',
    showsRequests,
  ),
  'information.putRight': caseDeed(
    (found, { by, at, press }) => putRight(found, press.ids['requestId'] ?? '', by, at),
    'Written down: it is put right.',
    showsRequests,
  ),
};

/** Presses that only show or ask. */
export const informationViews: Record<string, Deed> = {
  ...Object.fromEntries(informationDeeds.map((deed) => [`${deed.form.verb}.form`, opensForm(deed)])),
  'information.open': openRequest,
  'information.read': openHeld,
  'information.text': openHeld,
  'information.whose': askWhose,
  'information.find': findRequest,
};

import { aboutDeeds } from './deeds/aboutDeeds';
import { afterDeeds } from './deeds/afterDeeds';
import { askedDeeds } from './deeds/askedDeeds';
import { caseCardDeeds } from './deeds/caseCardDeeds';
import { checkInDeeds } from './deeds/checkInDeeds';
import { conferenceDeeds } from './deeds/conferenceDeeds';
import { connectionDeeds } from './deeds/connectionDeeds';
import { debriefDeeds } from './deeds/debriefDeeds';
import { groupDeeds } from './deeds/groupDeeds';
import { informationDeeds } from './deeds/informationDeeds';
import { measureDeeds } from './deeds/measureDeeds';
import { planDeeds } from './deeds/planDeeds';
import { pressedDeeds } from './deeds/pressedDeeds';
import { suggestDeeds } from './deeds/suggestDeeds';

/** Every deed on a case, by its verb; some in more than one way. */
export const caseDeeds = [
  ...pressedDeeds,
  ...askedDeeds,
  ...checkInDeeds,
  ...aboutDeeds,
  ...planDeeds,
  ...connectionDeeds,
  ...debriefDeeds,
  ...suggestDeeds,
  ...groupDeeds,
  ...measureDeeds,
  ...caseCardDeeds,
  ...conferenceDeeds,
  ...afterDeeds,
  ...informationDeeds,
];

import { askedDeeds } from './deeds/askedDeeds';
import { checkInDeeds } from './deeds/checkInDeeds';
import { pressedDeeds } from './deeds/pressedDeeds';

/** Every deed on a case, by its verb; some in more than one way. */
export const caseDeeds = [...pressedDeeds, ...askedDeeds, ...checkInDeeds];

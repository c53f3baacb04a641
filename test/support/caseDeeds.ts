import { askedDeeds } from './deeds/askedDeeds';
import { pressedDeeds } from './deeds/pressedDeeds';

/** Every deed on a case, by its verb; some in more than one way. */
export const caseDeeds = [...pressedDeeds, ...askedDeeds];

import { checkInForm } from '../../checkIn/checkInForm';
import { checkInSetForm } from '../../checkIn/checkInSetForm';
import { closeForm } from './closeForm';
import { concernForm } from './concernForm';
import { consentsForm } from './consentsForm';
import { contactDetailsForm } from './contactDetailsForm';
import { contactForm } from './contactForm';
import { errorForm, giveUpForm, handBackForm, withdrawForm } from './endForms';
import { evaluationForm } from './evaluationForm';
import { notAbleForm } from './notAbleForm';
import { pauseForm } from './pauseForm';
import { assignForm, linkForm, restrictForm, teamForm } from './peopleForms';
import { answerForm, askReferrerForm } from './questionForms';
import { samePersonForm } from './samePersonForm';

/** Every form about a case, to be looked at and tested together. */
export const allForms = [
  answerForm,
  askReferrerForm,
  assignForm,
  checkInForm,
  checkInSetForm,
  closeForm,
  concernForm,
  consentsForm,
  contactDetailsForm,
  contactForm,
  errorForm,
  evaluationForm,
  giveUpForm,
  handBackForm,
  linkForm,
  notAbleForm,
  pauseForm,
  restrictForm,
  samePersonForm,
  teamForm,
  withdrawForm,
];

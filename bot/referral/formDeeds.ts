import { concernForm, concernHands } from '../../cards/referral/forms/concernForm';
import { consentsForm } from '../../cards/referral/forms/consentsForm';
import { contactDetailsForm } from '../../cards/referral/forms/contactDetailsForm';
import { contactForm } from '../../cards/referral/forms/contactForm';
import { errorForm, giveUpForm, handBackForm, withdrawForm } from '../../cards/referral/forms/endForms';
import { evaluationForm } from '../../cards/referral/forms/evaluationForm';
import { notAbleForm } from '../../cards/referral/forms/notAbleForm';
import { pauseForm } from '../../cards/referral/forms/pauseForm';
import { answerForm, askReferrerForm } from '../../cards/referral/forms/questionForms';
import { isWithPerson, mayWork, type Relation } from '../../domain/referral/access';
import { enteredInError } from '../../domain/referral/ending/enteredInError';
import { notAble } from '../../domain/referral/ending/notAble';
import { withdrawReferral } from '../../domain/referral/ending/withdrawReferral';
import { changeConsents, recordInvitation, type Switches } from '../../domain/referral/people/changeConsents';
import { handOverConcern } from '../../domain/referral/people/concern';
import { consentPurposes } from '../../domain/referral/people/consent';
import { readContact } from '../../domain/referral/refer/readContact';
import { notAbleReasons, withdrawReasons } from '../../domain/referral/referral';
import { answerReferral, askReferrer } from '../../domain/referral/work/askReferrer';
import { correctContact } from '../../domain/referral/work/correctContact';
import { firstContact } from '../../domain/referral/work/firstContact';
import { giveUp } from '../../domain/referral/work/giveUp';
import { handBack } from '../../domain/referral/work/handBack';
import { pauseReferral } from '../../domain/referral/work/pauseReferral';
import { checkInSetDeed } from '../checkIn/checkInSetDeed';
import { chosenAmong, written } from './chosen';
import { closeDeed } from './closeDeed';
import type { FormDeed } from './formDeed';
import { contactIn } from './work/contactIn';

const onCase = (relations: readonly Relation[]) => relations.some((relation) => relation !== 'colleague');
const mayAnswer = (relations: readonly Relation[]) =>
  relations.some((one) => one === 'mayTake' || one === 'lead' || one === 'intake');

/** Deeds that ask something first. */
export const formDeeds: FormDeed[] = [
  {
    form: askReferrerForm,
    opensFor: mayAnswer,
    change: (found, typed, { by, at, local }) =>
      askReferrer(found, written(typed['question']), by, at, local),
    problemAt: { 'reason-needed': 'question' },
    sentence: { 'reason-needed': 'Please write your question.' },
    freeText: ['question'],
    says: 'Asked. The referrer acts next.',
  },
  {
    form: answerForm,
    opensFor: (relations, { referral }) =>
      (relations.includes('referrer') || relations.includes('lead')) &&
      (referral.status === 'needInfo' || referral.status === 'trying'),
    change: (found, typed, { by, at, local }) =>
      answerReferral(found, written(typed['answer']), by, at, local),
    problemAt: { 'answer-needed': 'answer' },
    freeText: ['answer'],
    says: 'Thank you. Your answer is with the link workers.',
  },
  {
    form: notAbleForm,
    opensFor: mayAnswer,
    change: (found, typed, { by, at }) =>
      notAble(found, chosenAmong(notAbleReasons, typed['reason']), written(typed['alternative']), by, at),
    problemAt: { 'reason-needed': 'alternative' },
    freeText: ['alternative'],
    says: 'The referrer hears, and can read why and what there is instead.',
  },
  {
    form: contactForm,
    opensFor: isWithPerson,
    change: (found, typed, { by, at, local }) => {
      const contact = contactIn(typed);
      return 'refusal' in contact
        ? { ok: false, refusal: contact.refusal }
        : firstContact(found, contact, by, at, local);
    },
    problemAt: { 'reason-needed': 'result', 'fallback-needed': 'fallbackContact' },
    sentence: { 'reason-needed': 'Please choose what happened, and how you tried.' },
    says: (event) => {
      if (event === 'spoke')
        return 'First contact is written down. The referrer hears that you have spoken, and nothing else.';
      return event === 'leftMessage' ? 'Written down: you left a message.' : 'Written down: no answer.';
    },
  },
  {
    form: contactDetailsForm,
    opensFor: mayWork,
    change: (found, typed, { by, at }) => correctContact(found, readContact(typed), by, at),
    problemAt: { 'contact-needed': 'contactDetails' },
    says: 'Put right.',
  },
  {
    form: pauseForm,
    opensFor: mayWork,
    change: (found, typed, { by, at, local }) => pauseReferral(found, typed['resumeOn'] ?? '', by, at, local),
    problemAt: { 'date-needed': 'resumeOn' },
    says: 'Paused. You get in touch again on that day.',
  },
  checkInSetDeed,
  closeDeed,
  {
    form: withdrawForm,
    opensFor: onCase,
    change: (found, typed, { by, at }) =>
      withdrawReferral(found, chosenAmong(withdrawReasons, typed['reason']) ?? 'other', by, at),
    problemAt: { 'lead-only-outcome': 'reason' },
    says: 'Withdrawn. Nobody will get in touch about it.',
  },
  {
    form: errorForm,
    opensFor: (relations) => relations.includes('lead') || relations.includes('referrer'),
    change: (found, _typed, { by, at }) => enteredInError(found, by, at),
    says: 'Marked as entered in error. Nobody will get in touch about it.',
  },
  {
    form: handBackForm,
    opensFor: mayWork,
    change: (found, _typed, { by, at, local }) => handBack(found, by, at, local),
    says: 'It is back with the link workers and the Lead.',
  },
  {
    form: giveUpForm,
    opensFor: mayWork,
    change: (found, _typed, { by, at, local }) => giveUp(found, by, at, local),
    says: (event) =>
      event === 'noContact'
        ? 'Ended: could not make contact. The referrer hears.'
        : 'The Lead is asked to agree. It stays with you until then.',
  },
  {
    form: concernForm,
    opensFor: onCase,
    change: (found, typed, { by, at, local }) =>
      handOverConcern(found, chosenAmong(concernHands({ local }), typed['to']) ?? '', by, at),
    problemAt: { 'reason-needed': 'to' },
    sentence: { 'reason-needed': 'Please choose whom you have told.' },
    says: 'Written down: whom you told, and when. Reminders about this person rest.',
  },
  {
    form: consentsForm,
    opensFor: onCase,
    change: (found, typed, { by, at }) => {
      const wanted: Switches = {};
      for (const purpose of consentPurposes)
        if (typed[purpose] !== undefined) wanted[purpose] = typed[purpose] === 'true';
      return changeConsents(found, wanted, by, at);
    },
    problemAt: { 'already-so': 'refer', 'not-yours': 'refer' },
    sentence: {
      'already-so': 'Nothing was changed.',
      'not-yours': 'You can write down a no. A yes is written by the link worker, or the Lead.',
    },
    says: (event) =>
      event === 'withdrawn'
        ? 'Withdrawn. Nobody will get in touch about it.'
        : 'Saved. It holds everywhere from this moment.',
  },
  {
    form: evaluationForm,
    opensFor: mayWork,
    change: (found, typed, { by, at }) => {
      const invitation = chosenAmong(['notAsked', 'asked', 'declined'] as const, typed['invitation']);
      return invitation === undefined
        ? { ok: false, refusal: 'reason-needed' }
        : recordInvitation(found, invitation, by, at);
    },
    problemAt: { 'reason-needed': 'invitation' },
    sentence: { 'reason-needed': 'Please choose where it stands.' },
    says: 'Written down.',
  },
];

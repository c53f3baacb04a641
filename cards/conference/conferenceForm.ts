import type { Conference } from '../../domain/conference/conference';
import type { Held } from '../../domain/conference/heldBetween';
import type { Local } from '../../domain/local';
import { sends } from '../buttons';
import type { Card } from '../card';
import { type FormFields, type FormState, formCard } from '../formCard';
import { line, typed } from '../parts';
import { conferencePress } from './conferencePress';
import { conferenceRefusal } from './conferenceRefusals';
import { whenInWords } from './whenInWords';

type Choices = readonly { title: string; value: string }[];
export interface ConferenceFormView extends FormState {
  /** Absent where it is to be planned. */
  conference?: Conference;
  /** The one time that it is about. */
  held?: Held;
  local: Local;
  /** Those of the Local who may come. */
  people: Choices;
  /** The reader’s own cases that may be brought. */
  cases: Choices;
  readerId: string;
  /** Today, on the Local's calendar. */
  today: string;
  nonce: string;
}

/** What a form about a conference asks and says. Its verb is the deed that it sends. */
export interface ConferenceForm {
  verb: string;
  title: string;
  fields: (view: ConferenceFormView) => FormFields;
}

/** Every form about a conference: which one, and which time of it. */
export function conferenceForm(form: ConferenceForm, view: ConferenceFormView): Card {
  const { conference, held, local, nonce } = view;
  const fields = form.fields(view);
  const on = held && { on: held.id };
  const changed = conferenceRefusal('changed-meanwhile');
  if (!conference)
    return formCard(fields, view, {
      about: [],
      press: { verb: form.verb, ids: { localId: local.id }, nonce },
      back: sends('All conferences', { verb: 'conferences.open', nonce }),
      changed,
    });
  return formCard(fields, view, {
    about: [typed(conference.title), ...(held ? [line(whenInWords(held, local))] : [])],
    press: conferencePress(form.verb, conference, nonce, on),
    back: sends('Back', conferencePress('conference.open', conference, nonce, on)),
    changed,
  });
}

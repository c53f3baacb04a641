import {
  type ConferenceForm,
  type ConferenceFormView,
  conferenceForm,
} from '../../cards/conference/conferenceForm';
import { unmarked } from '../../cards/group/unmarked';
import type { Conference } from '../../domain/conference/conference';
import type { Held } from '../../domain/conference/heldBetween';
import type { Local } from '../../domain/local';
import type { Worker } from '../../domain/referral/referral';
import type { Asker } from '../../domain/staff/asker';
import { dateAt } from '../../domain/staff/leave';
import type { Answer } from '../answer';
import { formSinceDrawn } from '../formSinceDrawn';
import type { Press } from '../press';
import type { Services } from '../services';

interface Asking {
  form: ConferenceForm;
  local: Local;
  conference?: Conference;
  held?: Held | undefined;
  workers: readonly Worker[];
  /** References of the reader’s own cases that may be brought. */
  cases?: readonly string[];
  nonce: string;
  problems?: Record<string, string>;
}

/** The form, with all that was typed and what is to be mended. */
export function conferenceFormAnswer(services: Services, by: Asker, press: Press, asking: Asking): Answer {
  const { form } = asking;
  const view = viewOf(services, by, press, asking);
  const { typed, standing } = conferenceSinceDrawn(services, by, press, asking);
  return {
    title: form.title,
    dialog: conferenceForm(form, { ...view, typed: { ...view.typed, ...typed }, standing }),
  };
}

/** What was typed, in mind of what changed since the form was drawn. */
export function conferenceSinceDrawn(services: Services, by: Asker, press: Press, asking: Asking) {
  const { conference, form } = asking;
  const isFresh = conference === undefined || press.revision === conference.revision;
  return formSinceDrawn(form.fields(viewOf(services, by, press, asking)).inputs, isFresh, press);
}

function viewOf(
  services: Services,
  by: Asker,
  { inputs }: Press,
  { local, conference, held, workers, cases = [], nonce, problems = {} }: Asking,
): ConferenceFormView {
  return {
    ...(conference && { conference }),
    ...(held && { held }),
    local,
    typed: { ...inputs },
    problems,
    people: workers.map(({ personId, name }) => ({ title: unmarked(name), value: personId })),
    cases: cases.map((id) => ({ title: id, value: id })),
    readerId: by.id,
    today: dateAt(services.now(), local.timeZone),
    nonce,
  };
}

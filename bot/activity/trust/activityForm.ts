import type { TrustFormView } from '../../../cards/activity/trust/forms/trustForm';
import type { Card } from '../../../cards/card';
import type { Activity, OurKnowledge } from '../../../domain/activity/activity';
import { type ActivityDecision, mend } from '../../../domain/activity/activityDecision';
import { changedSince } from '../../../domain/activity/trust/changedSince';
import type { ActivityDoing } from '../../../domain/activity/trust/deeds/doing';
import { hasRiskWords } from '../../../domain/referral/refer/riskWords';
import type { Refusal } from '../../../domain/refusal';
import type { Asker } from '../../../domain/staff/asker';
import { dateAt } from '../../../domain/staff/leave';
import type { Role } from '../../../domain/staff/roles';
import type { Answer } from '../../answer';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import { localFor, type Services } from '../../services';
import { changeActivity } from '../changeActivity';
import { readActivity } from '../readActivity';
import { asShownTo } from '../setAside';
import { noActivity } from './noActivity';
import { refusedWords } from './refusedWords';
import { trustAnswer } from './trustAnswer';

type Typed = Record<string, string>;

/** A deed on an activity that asks something first. */
export interface ActivityForm {
  title: string;
  may: readonly Role[];
  form: (view: TrustFormView) => Card;
  change: (found: Activity, typed: Typed, doing: ActivityDoing, ids: Press['ids']) => ActivityDecision;
  /** Fields that its inputs hold whole: a colleague's change to them meanwhile is not written over. */
  holds?: readonly (keyof OurKnowledge)[];
  /** Inputs in which people write freely. */
  freeText: readonly string[];
  /** Where a sentence of its own says more than the refusal's. */
  sentence?: Partial<Record<Refusal, string>>;
  says: string;
}

const changedMeanwhile =
  'A colleague changed this while you were writing. What you wrote is still here. Save again to put it in place of theirs.';

/** Opens the form. */
export function opensActivityForm(form: ActivityForm) {
  return async (services: Services, by: Asker, press: Press): Promise<Answer> => {
    const read = await readActivity(services, by, press, form.may);
    if (!read) return noActivity(services, by, press);
    const { found } = read;
    // a posted card's button opens it more than once, each time for another deed
    const nonce = nonceAfter(`${press.nonce} ${found.revision}`);
    return draw(services, press, form, asShownTo(by, found), { nonce, revision: found.revision });
  };
}

/** Does what the form asks, or gives it back with what is to be mended. */
export function savesActivityForm(form: ActivityForm) {
  return (services: Services, by: Asker, press: Press): Promise<Answer> => {
    const { inputs, ids, revision = 0 } = press;
    const withBanner = hasRiskWords(form.freeText.map((id) => inputs[id] ?? ''));
    return changeActivity(services, by, press, {
      may: form.may,
      change: (found, at, { timeZone }) => {
        if (form.holds && changedSince(found, revision, form.holds))
          return mend('changed-meanwhile', { form: changedMeanwhile });
        const worker = { personId: by.id, name: by.name };
        return form.change(found, inputs, { by: worker, at, today: dateAt(at, timeZone) }, ids);
      },
      done: (next) => trustAnswer(services, by, press, next, { done: form.says, withBanner }),
      refused: (found, refusal, problems) => {
        if (!problems) {
          const refused = refusedWords(refusal, form.sentence);
          return trustAnswer(services, by, press, found, { refused, withBanner });
        }
        const filledFrom = problems['form'] ? found.revision : revision;
        const drawing = { nonce: press.nonce, revision: filledFrom, problems };
        return draw(services, press, form, asShownTo(by, found), drawing);
      },
    });
  };
}

interface Drawing {
  nonce: string;
  revision: number;
  problems?: Record<string, string>;
}

function draw(
  services: Services,
  press: Press,
  { form, title }: ActivityForm,
  activity: Activity,
  { nonce, revision, problems = {} }: Drawing,
): Answer {
  const local = localFor(services, activity.localId);
  // as it is called now: it may have been joined with another
  const ids = { ...press.ids, localId: activity.localId, activityId: activity.id };
  const today = dateAt(services.now(), local.timeZone);
  const dialog = form({ activity, local, today, ids, nonce, revision, typed: press.inputs, problems });
  return { title, dialog };
}

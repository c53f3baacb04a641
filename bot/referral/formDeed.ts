import { type CaseForm, type CaseFormView, caseForm } from '../../cards/referral/caseForm';
import { safetyBanner } from '../../cards/referral/refer/safetyBanner';
import { refusalSentence } from '../../cards/refusalSentence';
import type { Activity } from '../../domain/activity/activity';
import { type Relation, seesDetails } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import type { CaseDecision } from '../../domain/referral/caseDecision';
import { hasRiskWords } from '../../domain/referral/refer/riskWords';
import { type Refusal, refuse } from '../../domain/refusal';
import type { Asker } from '../../domain/staff/asker';
import type { Staff } from '../../domain/staff/staff';
import type { Place } from '../activity/find/directory';
import type { Answer } from '../answer';
import { auditNow } from '../auditing';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import { localFor, type Services } from '../services';
import { type Doing, type Says, type Shows, saidOf } from './caseDeed';
import { changeCase } from './changeCase';
import { detailsFor, drawDone, drawRefused } from './drawCase';
import { sinceDrawn, viewOf, withoutMarks } from './sinceDrawn';
import { viewCase } from './viewCase';

type Typed = Record<string, string>;
type People = { title: string; value: string }[];

/** A deed that asks something first. `X` is what must be looked up before it can be decided. */
export interface FormDeed<X = undefined> {
  form: CaseForm;
  /** Whom it opens for; anyone else is shown the case instead. */
  opensFor: (relations: readonly Relation[], found: Case, by: Asker) => boolean;
  /** Also once consent is gone: whoever asks about their own is answered. */
  evenWithoutConsent?: true;
  /** Colleagues to choose from. */
  people?: (services: Services, found: Case, by: Asker) => Promise<People>;
  /** Places of the directory to choose from. */
  places?: (services: Services, by: Asker, found: Case) => Promise<Place[]>;
  /** The group that the form is about. */
  group?: (services: Services, by: Asker, press: Press, found: Case) => Promise<Activity | undefined>;
  /** When they work, where the form proposes a day. */
  works?: (services: Services, by: Asker) => Promise<Pick<Staff, 'hours' | 'leave'>>;
  lookUp?: (services: Services, by: Asker, press: Press) => Promise<X>;
  change: (found: Case, typed: Typed, doing: Doing, known: X) => CaseDecision;
  /** Beside which inputs a refusal stands; the form comes back with it, and with everything that was typed. */
  problemAt?: Partial<Record<Refusal, string | ((typed: Typed) => readonly string[])>>;
  /** Where a sentence of its own says more than the refusal's. */
  sentence?: Partial<Record<Refusal, string>>;
  /** Inputs in which people write freely. */
  freeText?: readonly string[];
  says: Says;
  shows?: Shows;
}

/** Opens the form. */
export function opensForm<X>(deed: FormDeed<X>) {
  return (services: Services, by: Asker, press: Press): Promise<Answer> =>
    viewCase(services, by, press, async (found, relations) =>
      mayOpen(deed, relations, found, by)
        ? drawForm(
            services,
            by,
            { ...press, inputs: {} },
            deed,
            found,
            relations,
            nonceAfter(`${press.nonce} ${found.revision}`),
          )
        : detailsFor(services, by, press, found, relations),
    );
}

/** Not once consent is gone; and while a hold for safety stands, whoever only referred may say no and nothing else. */
function mayOpen<X>(deed: FormDeed<X>, relations: readonly Relation[], found: Case, by: Asker): boolean {
  if (!found.consents.refer.given && !deed.evenWithoutConsent) return false;
  if (!deed.opensFor(relations, found, by)) return false;
  const isHeld = found.safetyHold !== undefined && !seesDetails(relations);
  return !isHeld || deed.form.verb === 'referral.withdraw';
}

/** Does what the form asks, or gives it back with what is to be mended. */
export function savesForm<X>(deed: FormDeed<X>) {
  return async (services: Services, by: Asker, pressed: Press): Promise<Answer> => {
    const [known, works] = await Promise.all([
      deed.lookUp?.(services, by, pressed) as Promise<X>,
      deed.works?.(services, by),
    ]);
    const since = (found: Case) =>
      sinceDrawn(deed.form, viewOf(services, by, pressed, found, works), pressed);
    const press = withoutMarks(pressed);
    return changeCase(services, by, press, {
      change: (found, at, local) => {
        const { typed, isClear } = since(found);
        const doing = { by, at, local, press: { ...press, inputs: typed } };
        const decision = deed.change(found, typed, doing, known);
        return decision.ok && !isClear ? refuse('changed-meanwhile') : decision;
      },
      done: async (found, event, relations) => {
        const says = saidOf(deed.says, event, found, by);
        const drawn = await (deed.shows ?? drawDone)(services, by, press, found, relations, says);
        return hasRiskWords((deed.freeText ?? []).map((id) => press.inputs[id] ?? ''))
          ? withBanner(services, found, drawn)
          : drawn;
      },
      refused: async (found, refusal, relations) => {
        const { typed, isClear } = since(found);
        const beside = deed.problemAt?.[refusal];
        const isMended = beside !== undefined || (refusal === 'changed-meanwhile' && !isClear);
        if (!isMended || !mayOpen(deed, relations, found, by))
          return drawRefused(services, by, press, found, relations, refusal);
        const { id, localId } = found;
        await auditNow(services, by, press, { subjectId: id, localId, kind: 'view', allowed: true });
        const says = deed.sentence?.[refusal] ?? refusalSentence[refusal];
        const inputs = typeof beside === 'function' ? beside(typed) : [beside ?? []].flat();
        const problems = Object.fromEntries(inputs.map((input) => [input, says]));
        return drawForm(services, by, pressed, deed, found, relations, press.nonce, problems);
      },
    });
  };
}

async function drawForm<X>(
  services: Services,
  by: Asker,
  press: Press,
  { form, people, places, group, works }: FormDeed<X>,
  found: Case,
  relations: Relation[],
  nonce: string,
  problems: Record<string, string> = {},
): Promise<Answer> {
  const [about, theirHours, colleagues = [], around] = await Promise.all([
    group?.(services, by, press, found),
    works?.(services, by),
    people?.(services, found, by),
    places?.(services, by, found),
  ]);
  const view: CaseFormView = {
    ...viewOf(services, by, press, found, theirHours),
    relations,
    nonce,
    people: colleagues,
    ...(about && { group: about }),
    ...(around && { places: around }),
  };
  const { typed, standing } = sinceDrawn(form, view, press);
  const dialog = caseForm(form, { ...view, typed: { ...view.typed, ...typed }, problems, standing });
  return { title: `${form.title}: ${view.found.id}`, dialog };
}

function withBanner(services: Services, found: Case, answer: Answer): Answer {
  if (!('dialog' in answer)) return answer;
  const banner = safetyBanner(localFor(services, found.localId));
  return { ...answer, dialog: { ...answer.dialog, body: [banner, ...answer.dialog.body] } };
}

import { type CaseForm, caseForm } from '../../cards/referral/caseForm';
import { safetyBanner } from '../../cards/referral/refer/safetyBanner';
import { refusalSentence } from '../../cards/refusalSentence';
import { type Relation, seesDetails } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import type { CaseDecision } from '../../domain/referral/caseDecision';
import { hasRiskWords } from '../../domain/referral/refer/riskWords';
import { seenBy } from '../../domain/referral/seenBy';
import type { Refusal } from '../../domain/refusal';
import type { Asker } from '../../domain/staff/asker';
import { dateAt } from '../../domain/staff/leave';
import type { Staff } from '../../domain/staff/staff';
import type { Answer } from '../answer';
import { auditNow } from '../auditing';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import { localFor, type Services } from '../services';
import { type Doing, type Says, saidOf } from './caseDeed';
import { changeCase } from './changeCase';
import { detailsFor, drawDone, drawRefused } from './drawCase';
import { viewCase } from './viewCase';

type Typed = Record<string, string>;
type People = { title: string; value: string }[];

/** A deed that asks something first. `X` is what must be looked up before it can be decided. */
export interface FormDeed<X = undefined> {
  form: CaseForm;
  /** Whom it opens for; anyone else is shown the case instead. */
  opensFor: (relations: readonly Relation[], found: Case, by: Asker) => boolean;
  /** Colleagues to choose from. */
  people?: (services: Services, found: Case) => Promise<People>;
  /** When they work, where the form proposes a day. */
  works?: (services: Services, by: Asker) => Promise<Pick<Staff, 'hours' | 'leave'>>;
  lookUp?: (services: Services, by: Asker, press: Press) => Promise<X>;
  change: (found: Case, typed: Typed, doing: Doing, known: X) => CaseDecision;
  /** Beside which input a refusal stands; the form comes back with it, and with everything that was typed. */
  problemAt?: Partial<Record<Refusal, string>>;
  /** Where a sentence of its own says more than the refusal's. */
  sentence?: Partial<Record<Refusal, string>>;
  /** Inputs in which people write freely. */
  freeText?: readonly string[];
  says: Says;
}

/** Opens the form. */
export function opensForm<X>(deed: FormDeed<X>) {
  return (services: Services, by: Asker, press: Press): Promise<Answer> =>
    viewCase(services, by, press, async (found, relations) =>
      mayOpen(deed, relations, found, by)
        ? drawForm(
            services,
            by,
            press,
            deed,
            found,
            relations,
            nonceAfter(`${press.nonce} ${found.revision}`),
            {
              typed: { ...press.ids },
            },
          )
        : detailsFor(services, by, press, found, relations),
    );
}

/** Not once consent is gone; and while a hold for safety stands, whoever only referred may say no and nothing else. */
function mayOpen<X>(deed: FormDeed<X>, relations: readonly Relation[], found: Case, by: Asker): boolean {
  if (!found.consents.refer.given || !deed.opensFor(relations, found, by)) return false;
  const isHeld = found.safetyHold !== undefined && !seesDetails(relations);
  return !isHeld || deed.form.verb === 'referral.withdraw';
}

/** Does what the form asks, or gives it back with what is to be mended. */
export function savesForm<X>(deed: FormDeed<X>) {
  return async (services: Services, by: Asker, press: Press): Promise<Answer> => {
    const known = (await deed.lookUp?.(services, by, press)) as X;
    const typed = { ...press.inputs };
    return changeCase(services, by, press, {
      change: (found, at, local) => deed.change(found, typed, { by, at, local, press }, known),
      done: async (found, event, relations) => {
        const says = saidOf(deed.says, event, found, by);
        const drawn = await drawDone(services, by, press, found, relations, says);
        return hasRiskWords((deed.freeText ?? []).map((id) => typed[id] ?? ''))
          ? withBanner(services, found, drawn)
          : drawn;
      },
      refused: async (found, refusal, relations) => {
        const input = deed.problemAt?.[refusal];
        if (input === undefined || !mayOpen(deed, relations, found, by))
          return drawRefused(services, by, press, found, relations, refusal);
        const { id, localId } = found;
        await auditNow(services, by, press, { subjectId: id, localId, kind: 'view', allowed: true });
        const problems = { [input]: deed.sentence?.[refusal] ?? refusalSentence[refusal] };
        return drawForm(services, by, press, deed, found, relations, press.nonce, { typed, problems });
      },
    });
  };
}

async function drawForm<X>(
  services: Services,
  by: Asker,
  press: Press,
  { form, people, works }: FormDeed<X>,
  found: Case,
  relations: Relation[],
  nonce: string,
  { typed = {}, problems = {} }: { typed?: Typed; problems?: Record<string, string> },
): Promise<Answer> {
  const local = localFor(services, found.localId);
  const shown = seenBy(found, by);
  const dialog = caseForm(form, {
    found: shown,
    relations,
    local,
    nonce,
    readerId: by.id,
    typed: { ...press.ids, ...typed },
    problems,
    people: (await people?.(services, found)) ?? [],
    today: dateAt(services.now(), local.timeZone),
    ...(works && { works: await works(services, by) }),
  });
  return { title: `${form.title}: ${shown.id}`, dialog };
}

function withBanner(services: Services, found: Case, answer: Answer): Answer {
  if (!('dialog' in answer)) return answer;
  const banner = safetyBanner(localFor(services, found.localId));
  return { ...answer, dialog: { ...answer.dialog, body: [banner, ...answer.dialog.body] } };
}

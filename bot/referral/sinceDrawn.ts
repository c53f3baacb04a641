import type { CaseForm, CaseFormView } from '../../cards/referral/caseForm';
import { isMark } from '../../cards/referral/formMarks';
import { keptInputs } from '../../cards/referral/keptInputs';
import { meanwhile } from '../../cards/referral/meanwhile';
import { relationsTo } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import { seenBy } from '../../domain/referral/seenBy';
import type { Asker } from '../../domain/staff/asker';
import { dateAt } from '../../domain/staff/leave';
import type { Staff } from '../../domain/staff/staff';
import type { Press } from '../press';
import { localFor, type Services } from '../services';

/** A form as it would be drawn now, without those to choose from. */
export function viewOf(
  services: Services,
  by: Asker,
  press: Press,
  found: Case,
  works: Pick<Staff, 'hours' | 'leave'> | undefined,
): CaseFormView {
  const local = localFor(services, found.localId);
  return {
    found: seenBy(found, by),
    relations: relationsTo(found, by),
    local,
    nonce: press.nonce,
    readerId: by.id,
    typed: { ...press.ids, ...press.inputs },
    problems: {},
    people: [],
    today: dateAt(services.now(), local.timeZone),
    ...(works && { works }),
  };
}

/** What was typed, in mind of what changed since the form was drawn; clear unless both have changed the same input. */
export function sinceDrawn(form: CaseForm, view: CaseFormView, { ids, inputs, revision }: Press) {
  const isFresh = revision === view.found.revision;
  const kept = isFresh ? [] : keptInputs(form.fields(view));
  const { typed, standing } = meanwhile(kept, ids, inputs);
  return { typed, standing, isClear: Object.keys(standing).length === 0 };
}

/** The press as it is known everywhere else. */
export function withoutMarks(press: Press): Press {
  return { ...press, ids: Object.fromEntries(Object.entries(press.ids).filter(([id]) => !isMark(id))) };
}

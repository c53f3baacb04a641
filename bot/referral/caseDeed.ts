import type { Local } from '../../domain/local';
import type { Relation } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import type { CaseDecision } from '../../domain/referral/caseDecision';
import type { CaseEvent } from '../../domain/referral/caseEvent';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import type { Press } from '../press';
import type { Services } from '../services';
import { changeCase } from './changeCase';
import { drawDone, drawRefused } from './drawCase';

/** What a deed is told besides the case. */
export interface Doing {
  by: Asker;
  at: string;
  local: Local;
  press: Press;
}
/** What is shown once it is done: the whole case, unless the deed belongs to a part of it. */
export type Shows = (
  services: Services,
  by: Asker,
  press: Press,
  found: Case,
  relations: Relation[],
  says: string,
) => Answer | Promise<Answer>;
export type Says = string | ((event: CaseEvent, found: Case, by: Asker) => string);

/** A deed of one press, without a form: it is done or refused, and the case is shown as it stands then. */
export function caseDeed(
  change: (found: Case, doing: Doing) => CaseDecision,
  says: Says,
  shows: Shows = drawDone,
) {
  return (services: Services, by: Asker, press: Press): Promise<Answer> =>
    changeCase(services, by, press, {
      change: (found, at, local) => change(found, { by, at, local, press }),
      done: (found, event, relations) =>
        shows(services, by, press, found, relations, saidOf(says, event, found, by)),
      refused: (found, refusal, relations) => drawRefused(services, by, press, found, relations, refusal),
    });
}

export function saidOf(says: Says, event: CaseEvent, found: Case, by: Asker): string {
  return typeof says === 'string' ? says : says(event, found, by);
}

import type { Activity } from '../../../domain/activity/activity';
import type { ActivityDecision } from '../../../domain/activity/activityDecision';
import type { ActivityDoing } from '../../../domain/activity/trust/deeds/doing';
import type { Refusal } from '../../../domain/refusal';
import { type Asker, rolesAt } from '../../../domain/staff/asker';
import { dateAt } from '../../../domain/staff/leave';
import type { Role } from '../../../domain/staff/roles';
import type { Answer } from '../../answer';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { changeActivity } from '../changeActivity';
import { refusedWords } from './refusedWords';
import { trustAnswer } from './trustAnswer';

interface SimpleDeed {
  may: readonly Role[];
  change: (found: Activity, doing: ActivityDoing, roles: readonly Role[], press: Press) => ActivityDecision;
  sentence?: Partial<Record<Refusal, string>>;
  says: string;
}

/** A deed on an activity of one press. */
export function simpleDeed({ may, change, sentence = {}, says }: SimpleDeed) {
  return (services: Services, by: Asker, press: Press): Promise<Answer> =>
    changeActivity(services, by, press, {
      may,
      change: (found, at, { timeZone }) => {
        const worker = { personId: by.id, name: by.name };
        const doing = { by: worker, at, today: dateAt(at, timeZone) };
        return change(found, doing, rolesAt(by, found.localId), press);
      },
      done: (next) => trustAnswer(services, by, press, next, { done: says }),
      refused: (found, refusal) =>
        trustAnswer(services, by, press, found, { refused: refusedWords(refusal, sentence) }),
    });
}

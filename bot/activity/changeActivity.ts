import type { Activity } from '../../domain/activity/activity';
import type { ActivityDecision } from '../../domain/activity/activityDecision';
import { patched } from '../../domain/activity/patched';
import { stoppedNotices } from '../../domain/activity/stopped/stoppedNotices';
import { isEarlierPress } from '../../domain/activity/trust/isEarlierPress';
import type { Local } from '../../domain/local';
import type { Refusal } from '../../domain/refusal';
import type { Asker } from '../../domain/staff/asker';
import type { Role } from '../../domain/staff/roles';
import type { Answer } from '../answer';
import { auditEntry, auditNow } from '../auditing';
import type { Press } from '../press';
import { localFor, type Services } from '../services';
import { readActivity } from './readActivity';

type Drawn = Answer | Promise<Answer>;
export interface ActivityChanging {
  /** Roles that may, at the activity's Local. */
  may: readonly Role[];
  /** Pure. Asked again when a race was lost. */
  change: (found: Activity, at: string, local: Local) => ActivityDecision;
  /** Draws what was done, from the activity as it is now. */
  done: (next: Activity) => Drawn;
  /** Nothing was changed. What is to be mended is named by the input that it stands beside. */
  refused: (found: Activity, refusal: Refusal, problems?: Record<string, string>) => Drawn;
}

const donePressesKept = 20;
const races = 5;
export const noSuchActivity = 'That activity is not here, or your role does not change it.';

/** The one road that every deed on an activity takes. */
export async function changeActivity(
  services: Services,
  by: Asker,
  press: Press,
  { may, change, done, refused }: ActivityChanging,
): Promise<Answer> {
  for (let race = 0; race < races; race += 1) {
    const read = await readActivity(services, by, press, may);
    if (!read) {
      const refusal = 'not-found';
      await auditNow(services, by, press, { subjectId: 'none', kind: 'write', allowed: false, refusal });
      return { line: noSuchActivity };
    }
    const { found, held } = read;
    const { id: subjectId, localId } = found;
    const at = services.now();
    const { nonce, verb } = press;
    if (isEarlierPress(found, { nonce, verb, by: by.id }, at)) return done(found);
    const decision = change(found, at, localFor(services, localId));
    if (!decision.ok) {
      const { refusal, problems } = decision;
      await auditNow(services, by, press, { subjectId, localId, kind: 'write', allowed: false, refusal });
      return refused(found, refusal, problems);
    }
    const { what, patch, notices = [] } = decision;
    const worker = { personId: by.id, name: by.name };
    const next = patched(found, patch, { at, by: worker, what });
    const entry = auditEntry(services, by, press, { subjectId, localId, kind: 'write', allowed: true });
    const donePress = { nonce, verb, by: by.id, revision: next.revision };
    const kept: Activity = {
      ...next,
      donePresses: [...found.donePresses, donePress].slice(-donePressesKept),
      notices: [...found.notices, ...notices, ...stoppedNotices(found, next, by.id, at)],
      audit: [...found.audit, entry],
      wakeAt: at,
    };
    if ((await services.store.replace('activities', held, kept)) === 'replaced') {
      services.log.info('activity changed', {
        activityId: subjectId,
        verb,
        revision: kept.revision,
      });
      return done(kept);
    }
  }
  throw new Error('The activity changed faster than it could be written.');
}

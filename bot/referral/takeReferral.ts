import { takeReferral as take } from '../../domain/referral/takeReferral';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import type { Press } from '../press';
import type { Services } from '../services';
import { changeCase } from './changeCase';
import { drawDone, drawRefused } from './drawCase';

/** A link worker takes a waiting referral. Refusals: already taken, no longer waiting, not theirs to take. */
export async function takeReferral(services: Services, by: Asker, press: Press): Promise<Answer> {
  return changeCase(services, by, press, {
    change: (found, at, local) => take(found, by, at, local),
    done: (found, _event, relations) => drawDone(services, by, press, found, relations, 'You have taken it.'),
    refused: (found, refusal, relations) => drawRefused(services, by, press, found, relations, refusal),
  });
}

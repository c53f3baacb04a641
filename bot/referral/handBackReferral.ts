import { confirmHandBack } from '../../cards/referral/confirm';
import { handBack } from '../../domain/referral/handBack';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import type { Services } from '../services';
import { changeCase } from './changeCase';
import { detailsFor, drawDone, drawRefused } from './drawCase';
import { viewCase } from './viewCase';

export async function askHandBack(services: Services, by: Asker, press: Press): Promise<Answer> {
  return viewCase(services, by, press, (found, relations) =>
    relations.includes('holder') || relations.includes('lead')
      ? { title: 'Hand back', dialog: confirmHandBack(found, nonceAfter(press.nonce)) }
      : detailsFor(services, press, found, relations),
  );
}

/** The referral goes back to the link workers and waits with a new clock. */
export async function handBackReferral(services: Services, by: Asker, press: Press): Promise<Answer> {
  return changeCase(services, by, press, {
    change: (found, at, local) => handBack(found, by, at, local),
    done: (found, _event, relations) =>
      drawDone(services, by, press, found, relations, 'It is back with the link workers.'),
    refused: (found, refusal, relations) => drawRefused(services, by, press, found, relations, refusal),
  });
}

import { confirmWithdraw } from '../../cards/referral/confirm';
import { withdrawReferral as withdraw } from '../../domain/referral/withdrawReferral';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import type { Services } from '../services';
import { changeCase } from './changeCase';
import { detailsFor, drawDone, drawRefused } from './drawCase';
import { viewCase } from './viewCase';

export async function askWithdraw(services: Services, by: Asker, press: Press): Promise<Answer> {
  return viewCase(services, by, press, (found, relations) =>
    relations.includes('referrer')
      ? { title: `Withdraw ${found.id}`, dialog: confirmWithdraw(found, nonceAfter(press.nonce)) }
      : detailsFor(services, press, found, relations),
  );
}

/** The referrer takes it back. */
export async function withdrawReferral(services: Services, by: Asker, press: Press): Promise<Answer> {
  return changeCase(services, by, press, {
    change: (found, at) => withdraw(found, by, at),
    done: (found, _event, relations) =>
      drawDone(services, by, press, found, relations, 'Withdrawn. Nobody will get in touch about it.'),
    refused: (found, refusal, relations) => drawRefused(services, by, press, found, relations, refusal),
  });
}

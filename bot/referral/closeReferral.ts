import { z } from 'zod';
import { closeForm } from '../../cards/referral/closeForm';
import { refusalSentence } from '../../cards/refusalSentence';
import { closeReferral as close, outcomesFor } from '../../domain/referral/closeReferral';
import { outcomes } from '../../domain/referral/referral';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import type { Services } from '../services';
import { changeCase } from './changeCase';
import { detailsFor, drawDone, drawRefused } from './drawCase';
import { viewCase } from './viewCase';

const chosenOutcome = z.enum(outcomes);

/** Asks what came of it. */
export async function askOutcome(
  services: Services,
  by: Asker,
  press: Press,
  problems: Record<string, string> = {},
): Promise<Answer> {
  return viewCase(services, by, press, (found, relations) => {
    const isLead = relations.includes('lead');
    if (!relations.includes('holder') && !isLead) return detailsFor(services, press, found, relations);
    const form = closeForm(found, outcomesFor(isLead), nonceAfter(press.nonce), problems);
    return { title: `Close ${found.id}`, dialog: form };
  });
}

/** Closes with an outcome; without one the question comes back. */
export async function closeReferral(services: Services, by: Asker, press: Press): Promise<Answer> {
  const outcome = chosenOutcome.safeParse(press.inputs['outcome']);
  if (!outcome.success)
    return askOutcome(services, by, press, { outcome: refusalSentence['outcome-needed'] });
  return changeCase(services, by, press, {
    change: (found, at) => close(found, outcome.data, by, at),
    done: (found, _event, relations) =>
      drawDone(services, by, press, found, relations, 'Closed. The referrer hears that it is.'),
    refused: (found, refusal, relations) => drawRefused(services, by, press, found, relations, refusal),
  });
}

import { firstContactForm } from '../../cards/referral/firstContactForm';
import type { CaseEvent } from '../../domain/referral/case';
import { contactResult, firstContact } from '../../domain/referral/firstContact';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import type { Services } from '../services';
import { changeCase } from './changeCase';
import { detailsFor, drawDone, drawRefused } from './drawCase';
import { viewCase } from './viewCase';

const said: Partial<Record<CaseEvent, string>> = {
  spoke: 'First contact is written down. The referrer hears that you have spoken, and nothing else.',
  leftMessage: 'Written down: you left a message.',
  noAnswer: 'Written down: no answer.',
};

/** Asks what happened. */
export async function askFirstContact(
  services: Services,
  by: Asker,
  press: Press,
  problems: Record<string, string> = {},
): Promise<Answer> {
  return viewCase(services, by, press, (found, relations) =>
    relations.includes('holder')
      ? { title: 'First contact', dialog: firstContactForm(found, nonceAfter(press.nonce), problems) }
      : detailsFor(services, press, found, relations),
  );
}

/** The link worker spoke with the person, left a message, or had no answer. */
export async function recordFirstContact(services: Services, by: Asker, press: Press): Promise<Answer> {
  const result = contactResult.safeParse(press.inputs['result']);
  if (!result.success)
    return askFirstContact(services, by, press, { result: 'Please choose what happened.' });
  return changeCase(services, by, press, {
    change: (found, at, local) => firstContact(found, result.data, by, at, local),
    done: (found, event, relations) =>
      drawDone(services, by, press, found, relations, said[event] ?? 'Written down.'),
    refused: (found, refusal, relations) => drawRefused(services, by, press, found, relations, refusal),
  });
}

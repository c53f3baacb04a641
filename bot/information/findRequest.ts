import { whoseRequest } from '../../cards/information/whoseRequest';
import { referenceIn } from '../../domain/referral/finding/referenceIn';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import { viewCase } from '../referral/viewCase';
import type { Services } from '../services';
import { requestsShown } from './requestsShown';

const title = 'Asked about their record';
const notAReference = 'Please write it like this: BRI-7K3Q.';

/** Whose record it is about: also one that has ended, or that nobody may open any more. */
export function askWhose(_services: Services, _by: Asker, press: Press): Answer {
  return { title, dialog: whoseRequest(nonceAfter(press.nonce)) };
}

export async function findRequest(services: Services, by: Asker, press: Press): Promise<Answer> {
  const read = referenceIn(press.inputs['reference'] ?? '');
  if (!read) return { title, dialog: whoseRequest(nonceAfter(press.nonce), press.inputs, notAReference) };
  const { reference: caseId } = read;
  const localId = services.locals.find(({ prefix }) => caseId.startsWith(`${prefix}-`))?.id ?? '';
  return viewCase(services, by, { ...press, ids: { localId, caseId } }, (found, relations) =>
    requestsShown(services, by, press, found, relations),
  );
}

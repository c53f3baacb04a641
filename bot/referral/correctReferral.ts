import { refusalSentence } from '../../cards/refusalSentence';
import { correctReferral as correct } from '../../domain/referral/correctReferral';
import { readReferralForm } from '../../domain/referral/referralRequest';
import { typedFrom } from '../../domain/referral/typedFrom';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import type { Services } from '../services';
import { changeCase } from './changeCase';
import { detailsFor, drawDone, drawRefused } from './drawCase';
import { referralFormAnswer } from './referralFormAnswer';
import { viewCase } from './viewCase';

const tooYoung = 'Local Connections begins at 26. If they are younger, please withdraw the referral instead.';

/** Opens what the referrer sent, to put it right. */
export async function askCorrection(services: Services, by: Asker, press: Press): Promise<Answer> {
  return viewCase(services, by, press, (found, relations) => {
    if (!relations.includes('referrer') || found.referral.status !== 'sent')
      return detailsFor(services, press, found, relations);
    const form = { ...formOn(press), nonce: nonceAfter(press.nonce), revision: found.revision };
    return referralFormAnswer(services, by, form, typedFrom(found));
  });
}

/** Keeps the correction, until a link worker has the referral. */
export async function correctReferral(services: Services, by: Asker, press: Press): Promise<Answer> {
  const { localId } = formOn(press);
  const typed = { ...press.inputs, localId };
  const read = readReferralForm(typed);
  if (read.is !== 'complete') {
    const problems = read.is === 'under26' ? { ageBand: tooYoung } : read.problems;
    return referralFormAnswer(services, by, formOn(press), typed, { problems });
  }
  return changeCase(services, by, press, {
    change: (found, at) => correct(found, read.request, press.revision ?? -1, by, at),
    done: (found, _event, relations) => drawDone(services, by, press, found, relations, 'Corrected.'),
    refused: (found, refusal, relations) =>
      refusal === 'changed-meanwhile'
        ? referralFormAnswer(services, by, { ...formOn(press), revision: found.revision }, typed, {
            says: refusalSentence[refusal],
          })
        : drawRefused(services, by, press, found, relations, refusal),
  });
}

function formOn(press: Press) {
  const { localId = '', caseId = '' } = press.ids;
  return {
    nonce: press.nonce,
    localId,
    caseId,
    ...(press.revision !== undefined && { revision: press.revision }),
  };
}

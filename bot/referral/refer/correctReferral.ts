import { refusalSentence } from '../../../cards/refusalSentence';
import type { Relation } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import { correctReferral as correct } from '../../../domain/referral/refer/correctReferral';
import { freeTexts, readReferralForm } from '../../../domain/referral/refer/referralRequest';
import { hasRiskWords } from '../../../domain/referral/refer/riskWords';
import { typedFrom } from '../../../domain/referral/refer/typedFrom';
import { unansweredStatuses } from '../../../domain/referral/statusGroups';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import { localOf, type Services } from '../../services';
import { changeCase } from '../changeCase';
import { drawDone, drawRefused } from '../drawCase';
import { viewCase } from '../viewCase';
import { referralFormAnswer } from './referralFormAnswer';

const tooYoung = 'Local Connections begins at 26. If they are younger, please withdraw the referral instead.';

/** Opens what the referrer sent, to put it right. */
export async function askCorrection(services: Services, by: Asker, press: Press): Promise<Answer> {
  return viewCase(services, by, press, (found, relations) => {
    if (!isStillTheirs(found, relations, by))
      return drawRefused(services, by, press, found, relations, 'taken-so-ask');
    const form = {
      ...formOn(press),
      nonce: nonceAfter(`${press.nonce} ${found.revision}`),
      revision: found.revision,
    };
    return referralFormAnswer(services, by, form, typedFrom(found), { message: found.origin.quotedMessage });
  });
}

/** Keeps the correction, until somebody has accepted the referral. */
export async function correctReferral(services: Services, by: Asker, press: Press): Promise<Answer> {
  const { localId } = formOn(press);
  const typed = { ...press.inputs, localId };
  const read = readReferralForm(typed, localOf(services, localId));
  const safety = press.ids['safetyShown'] !== 'yes' && hasRiskWords(freeTexts(typed));
  const problems =
    read.is === 'under26' ? { ageBand: tooYoung } : read.is === 'incomplete' ? read.problems : {};
  if (read.is !== 'complete' || safety)
    return viewCase(services, by, press, (found, relations) => {
      if (!isStillTheirs(found, relations, by))
        return drawRefused(services, by, press, found, relations, 'taken-so-ask');
      const back = { problems, safety, message: found.origin.quotedMessage };
      return referralFormAnswer(services, by, formOn(press), typed, back);
    });
  return changeCase(services, by, press, {
    change: (found, at, local) => correct(found, read.request, press.revision ?? -1, by, at, local),
    done: (found, _event, relations) => drawDone(services, by, press, found, relations, 'Corrected.'),
    refused: (found, refusal, relations) =>
      refusal === 'changed-meanwhile'
        ? referralFormAnswer(services, by, { ...formOn(press), revision: found.revision }, typed, {
            says: refusalSentence[refusal],
            message: found.origin.quotedMessage,
          })
        : drawRefused(services, by, press, found, relations, refusal),
  });
}

function isStillTheirs({ referral, referrerIds }: Case, relations: Relation[], by: Asker): boolean {
  const isEarly = unansweredStatuses.some((status) => status === referral.status);
  return isEarly && relations.includes('referrer') && referrerIds.includes(by.id);
}

function formOn(press: Press) {
  const { localId = '', caseId = '', safetyShown } = press.ids;
  return {
    nonce: press.nonce,
    localId,
    caseId,
    ...(press.revision !== undefined && { revision: press.revision }),
    ...(safetyShown === 'yes' && { safetyShown: true }),
  };
}

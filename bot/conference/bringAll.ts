import { bringToConference } from '../../domain/conference/bringToConference';
import type { Conference } from '../../domain/conference/conference';
import type { Asker } from '../../domain/staff/asker';
import { idFrom } from '../connection/idFrom';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import { changeCase } from '../referral/changeCase';
import type { Services } from '../services';

const most = 60;

/** Each chosen case by the road of every deed on a case; twice it is the same press. Gives back those that were not brought. */
export async function bringAll(
  services: Services,
  by: Asker,
  press: Press,
  { id: conferenceId, localId }: Pick<Conference, 'id' | 'localId'>,
): Promise<string[]> {
  const chosen = [...new Set((press.inputs['cases'] ?? '').split(',').filter(Boolean))].slice(0, most);
  const left: string[] = [];
  for (const caseId of chosen) {
    const nonce = nonceAfter(`${press.nonce} ${caseId}`);
    const own: Press = { ...press, verb: 'conference.bring', ids: { localId, caseId }, nonce, inputs: {} };
    let isBrought = false;
    const bring = { id: idFrom(own), conferenceId, reason: 'planTogether' as const, question: '' };
    await changeCase(services, by, own, {
      change: (found, at) => bringToConference(found, bring, by, at),
      done: () => {
        isBrought = true;
        return { line: '' };
      },
      refused: () => ({ line: '' }),
    });
    if (!isBrought) left.push(caseId);
  }
  return left;
}

import type { Case } from '../../../domain/referral/case';
import { withdrawReferral } from '../../../domain/referral/ending/withdrawReferral';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { changeCase } from '../changeCase';

const takenBack: Answer = {
  line: 'It had been sent already, and has been withdrawn. Nobody will get in touch about it.',
};

/** Withdraws a referral whose form was ended while, or after, it was sent. */
export async function takeBack(services: Services, by: Asker, press: Press, made: Case): Promise<Answer> {
  const ids = { localId: made.localId, caseId: made.id };
  return changeCase(
    services,
    by,
    { ...press, verb: 'referral.withdraw', ids },
    {
      change: (found, at) => withdrawReferral(found, 'changedMind', by, at),
      done: () => takenBack,
      refused: () => takenBack,
    },
  );
}

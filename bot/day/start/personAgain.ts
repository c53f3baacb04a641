import type { Element } from '../../../cards/card';
import { runIn } from '../../../cards/day/start/run';
import { isToSpeakWith } from '../../../domain/checkIn/isToSpeakWith';
import { isWithPerson } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import type { Press } from '../../press';
import { viewCase } from '../../referral/viewCase';
import type { Services } from '../../services';
import { dialogNonce } from '../own/dialogNonce';
import { ownDue } from '../own/ownDue';
import { personDialog } from './personDialog';

/** The form of the one whom the press names, read afresh; undefined where they are not theirs to speak with now. */
export async function personAgain(
  services: Services,
  by: Asker,
  press: Press,
  top: readonly Element[],
  typedBefore: (found: Case) => Record<string, string> = () => ({}),
): Promise<Answer | undefined> {
  const own = await ownDue(services, by);
  if (!own) return undefined;
  const answer = await viewCase(services, by, press, (found, relations) =>
    isWithPerson(relations) && isToSpeakWith(found)
      ? personDialog(services, {
          found,
          own,
          run: runIn(press.ids),
          nonce: dialogNonce(press, own.day, `${found.id} ${found.revision}`),
          top,
          typed: typedBefore(found),
        })
      : { line: '' },
  );
  return 'dialog' in answer ? answer : undefined;
}

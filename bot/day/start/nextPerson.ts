import type { Element } from '../../../cards/card';
import type { Run } from '../../../cards/day/start/run';
import { startEnd } from '../../../cards/day/start/startEnd';
import { placeOf } from '../../../domain/due/inOrder';
import { isWithPerson } from '../../../domain/referral/access';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { notFound } from '../../notFound';
import type { Press } from '../../press';
import { viewCase } from '../../referral/viewCase';
import type { Services } from '../../services';
import { dialogNonce } from '../own/dialogNonce';
import { ownDue } from '../own/ownDue';
import { personDialog } from './personDialog';
import { waitingIn } from './waitingIn';

/** Whom to check in with after those of the run; after the last one, how it went. */
export async function nextPerson(
  services: Services,
  by: Asker,
  press: Press,
  run: Run,
  top: readonly Element[] = [],
): Promise<Answer> {
  const own = await ownDue(services, by);
  if (!own) return notFound(services, by, press, 'view');
  const { lines } = own.due;
  for (const line of waitingIn(lines, run.after)) {
    const { localId, caseId } = line.about;
    // whoever is to be rung once more today does not come twice in a row
    if (caseId === press.ids['caseId']) continue;
    const passed = { ...run, after: placeOf(line), seen: run.seen + 1 };
    const view = { ...press, verb: 'day.start', ids: { localId, caseId } };
    const answer = await viewCase(services, by, view, (found, relations) =>
      isWithPerson(relations)
        ? personDialog(services, {
            found,
            own,
            run: passed,
            nonce: dialogNonce(press, own.day, `${found.id} ${found.revision}`),
            top,
          })
        : { line: '' },
    );
    // somebody else's by now, or ended, since the lines were read
    if ('dialog' in answer) return answer;
  }
  const left = waitingIn(lines).length;
  const others = lines.length - left;
  const dialog = startEnd({ run, left, others, top, nonce: dialogNonce(press, own.day) });
  return { title: 'Check-ins of today', dialog };
}

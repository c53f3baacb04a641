import { runIn } from '../../../cards/day/start/run';
import { line, problem } from '../../../cards/parts';
import { refusalSentence } from '../../../cards/refusalSentence';
import type { Case } from '../../../domain/referral/case';
import { undoDeed } from '../../../domain/referral/ending/undoDeed';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { notFound } from '../../notFound';
import type { Press } from '../../press';
import { changeCase } from '../../referral/changeCase';
import type { Services } from '../../services';
import { dialogNonce } from '../own/dialogNonce';
import { ownDue } from '../own/ownDue';
import { nextPerson } from './nextPerson';
import { personDialog } from './personDialog';

/** Takes back the last check-in, by the same rule as any deed, and shows that person's form again. */
export function undoCheckIn(services: Services, by: Asker, press: Press): Promise<Answer> {
  const run = runIn(press.ids);
  return changeCase(services, by, press, {
    change: (found, at) => undoDeed(found, by, at),
    done: async (found) => {
      const own = await ownDue(services, by);
      if (!own) return notFound(services, by, press, 'view');
      return personDialog(services, {
        found,
        own,
        run,
        nonce: dialogNonce(press, own.day, `${found.id} ${found.revision}`),
        top: [line('Taken back, as if it had not been.')],
        typed: wroteBefore(found),
      });
    },
    refused: (_found, refusal) =>
      nextPerson(services, by, press, { ...run, done: run.done + 1 }, [problem(refusalSentence[refusal])]),
  });
}

/** The line of what was taken back, to be put right and not written again. */
function wroteBefore({ timeline }: Case): Record<string, string> {
  const text = timeline.at(-1)?.event === 'undone' ? timeline.at(-2)?.text : undefined;
  return text === undefined ? {} : { line: text };
}

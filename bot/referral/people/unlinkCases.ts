import { linkCase } from '../../../domain/referral/people/samePerson';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { botAsker } from '../../botAsker';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { changeCase } from '../changeCase';
import { drawDone, drawRefused } from '../drawCase';
import { readCase } from '../readCase';
import { mayLink } from './linkCases';

/** Either person takes the link back: it goes from both. */
export async function unlinkCases(services: Services, by: Asker, press: Press): Promise<Answer> {
  const { localId = '', caseId = '', other = '' } = press.ids;
  const answer = await changeCase(services, by, press, {
    change: (found, at) => linkCase(found, other, false, by, at),
    done: (found, _event, relations) =>
      drawDone(services, by, press, found, relations, 'The link is gone from both.'),
    refused: (found, refusal, relations) => drawRefused(services, by, press, found, relations, refusal),
  });
  // asked again: this press may come from somebody to whom neither is open
  const [read] = await Promise.all([
    readCase(services, by, press),
    services.store.read('cases', localId, other),
  ]);
  if (!read || !mayLink(read.relations) || read.found.linkedTo.includes(other)) return answer;
  // also from one that somebody else works with
  const bot = botAsker(localId, services.now());
  await changeCase(
    services,
    bot,
    { ...press, ids: { localId, caseId: other } },
    {
      change: (found, at) => linkCase(found, caseId, false, bot, at),
      done: () => ({ line: '' }),
      refused: () => ({ line: '' }),
    },
  );
  return answer;
}

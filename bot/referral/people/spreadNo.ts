import type { Case } from '../../../domain/referral/case';
import type { CaseDecision } from '../../../domain/referral/caseDecision';
import { mayUndo, undoDeed } from '../../../domain/referral/ending/undoDeed';
import { changeConsents } from '../../../domain/referral/people/changeConsents';
import { samePersonIds } from '../../../domain/referral/people/samePersonIds';
import type { Asker } from '../../../domain/staff/asker';
import { botAsker } from '../../botAsker';
import { nonceAfter } from '../../nonce';
import type { Services } from '../../services';
import { changeCase } from '../changeCase';

const nothingToShow = { line: '' };

/** A no to the referral is a person's, not a document's: it reaches all that is kept of them, and so does its undoing. */
export async function spreadNo(services: Services, found: Case): Promise<void> {
  const bot = botAsker(found.localId, services.now());
  const isTakenBack = found.timeline.at(-1)?.event === 'undone';
  if (found.consents.refer.given && !isTakenBack) return;
  for (const id of samePersonIds(found)) {
    const other = (await services.store.read('cases', found.localId, id))?.document;
    if (!other || other.consents.refer.given === found.consents.refer.given) continue;
    if (found.consents.refer.given) {
      if (mayUndo(other, bot.id, services.now()))
        await change(services, bot, found, id, 'referral.undo', (one, at) => undoDeed(one, bot, at));
    } else if (!hasTakenBack(other, found))
      await change(services, bot, found, id, 'referral.consents', (one, at) =>
        changeConsents(one, { refer: false }, bot, at),
      );
  }
}

/** The no that reached this one was taken back there meanwhile: it does not return to where it came from. */
function hasTakenBack({ timeline }: Case, { consents: { refer } }: Case): boolean {
  return (
    refer.changedBy === 'bot' &&
    timeline.some(({ event, at }) => event === 'undone' && at >= (refer.changedAt ?? ''))
  );
}

async function change(
  services: Services,
  bot: Asker,
  from: Case,
  caseId: string,
  verb: string,
  decide: (found: Case, at: string) => CaseDecision,
) {
  const press = {
    verb,
    ids: { localId: from.localId, caseId },
    revision: undefined,
    nonce: nonceAfter(`no ${from.id} ${caseId} ${from.revision}`),
    inputs: {},
    through: 'dialog',
    surface: 'job',
  } as const;
  await changeCase(services, bot, press, {
    change: decide,
    done: () => nothingToShow,
    refused: () => nothingToShow,
  });
}

import { declareConflict as declare } from '../../domain/referral/declareConflict';
import type { Asker } from '../../domain/staff/asker';
import type { Role } from '../../domain/staff/roles';
import type { Answer } from '../answer';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import { staffWith } from '../sending/recipients';
import { localFor, type Services } from '../services';
import { changeCase } from './changeCase';
import { drawRefused } from './drawCase';
import { drawWaitingList } from './drawWaitingList';

const done =
  'Thank you for saying so. It is closed to you from now on, somebody else looks after it, and nobody is told why.';

/** "I know this person": locked for the one who says so, in the same press. */
export async function declareConflict(services: Services, by: Asker, press: Press): Promise<Answer> {
  const localId = press.ids['localId'] ?? '';
  const leads = await leadsFor(services, localId);
  return changeCase(services, by, press, {
    change: (found, at, local) => declare(found, leads, by, at, local),
    done: async () => {
      if (press.through === 'dialog') return { line: done };
      return { card: (await drawWaitingList(services, by, nonceAfter(press.nonce))).card };
    },
    refused: (found, refusal, relations) => drawRefused(services, by, press, found, relations, refusal),
  });
}

/** Who is at the Local, and the first other Local that has a Lead: the settings' choice before any other. */
async function leadsFor(services: Services, localId: string) {
  const idsOf = async (role: Role) => (await staffWith(services, localId, [role])).map(({ id }) => id);
  const here = {
    hereIds: await idsOf('lead'),
    workerIds: await idsOf('linkWorker'),
    intakeIds: await idsOf('intake'),
  };
  const local = services.locals.find(({ id }) => id === localId);
  if (!local) return here;
  const chosen = localFor(services, localId).leadsElsewhere;
  const others = services.locals.map(({ id }) => id).filter((id) => id !== localId && id !== chosen);
  for (const other of [...(chosen ? [chosen] : []), ...others]) {
    const leads = await staffWith(services, other, ['lead']);
    if (leads.some(({ id }) => !here.hereIds.includes(id))) return { ...here, elsewhere: other };
  }
  return here;
}

import { relationsTo } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import { declareConflict as declare, type Leads } from '../../../domain/referral/people/declareConflict';
import { samePersonIds } from '../../../domain/referral/people/samePersonIds';
import type { Asker } from '../../../domain/staff/asker';
import type { Role } from '../../../domain/staff/roles';
import type { Answer } from '../../answer';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import { staffWith } from '../../sending/recipients';
import { localOf, type Services } from '../../services';
import { changeCase } from '../changeCase';
import { drawRefused } from '../drawCase';
import { drawWaitingList } from '../finding/drawWaitingList';

const mostDocuments = 20;
const done =
  'Thank you for saying so. It is closed to you from now on, somebody else looks after it, and nobody is told why.';

/** "I know this person": locked for the one who says so, in the same press. */
export async function declareConflict(services: Services, by: Asker, press: Press): Promise<Answer> {
  const localId = press.ids['localId'] ?? '';
  const leads = await leadsFor(services, localId);
  return changeCase(services, by, press, {
    change: (found, at, local) => declare(found, leads, by, at, local),
    done: async (found) => {
      await declareElsewhere(services, leads, found, by, press);
      if (press.through === 'dialog') return { line: done };
      return { card: (await drawWaitingList(services, by, nonceAfter(press.nonce))).card };
    },
    refused: (found, refusal, relations) => drawRefused(services, by, press, found, relations, refusal),
  });
}

/** What else is kept of the same person is closed to them too, as far as it was open. */
async function declareElsewhere(services: Services, leads: Leads, declared: Case, by: Asker, press: Press) {
  const seen = new Map([[declared.id, declared]]);
  const { localId } = declared;
  for (const one of seen.values())
    for (const caseId of samePersonIds(one)) {
      const other = seen.has(caseId)
        ? undefined
        : (await services.store.read('cases', localId, caseId))?.document;
      if (!other || seen.size > mostDocuments) continue;
      seen.set(caseId, other);
      if (relationsTo(other, by).length === 0) continue;
      await changeCase(
        services,
        by,
        { ...press, ids: { localId, caseId } },
        {
          change: (found, at, local) => declare(found, leads, by, at, local),
          done: () => ({ line: done }),
          refused: () => ({ line: '' }),
        },
      );
    }
}

/** Who is at the Local, and the first other Local that has a Lead: the settings' choice before any other. */
async function leadsFor(services: Services, localId: string): Promise<Leads> {
  const idsOf = async (role: Role) => (await staffWith(services, localId, [role])).map(({ id }) => id);
  const chosen = localOf(services, localId)?.leadsElsewhere;
  const leadsOf = async (id: string) => ({ id, leads: await staffWith(services, id, ['lead']) });
  const [hereIds, workerIds, intakeIds, first] = await Promise.all([
    idsOf('lead'),
    idsOf('linkWorker'),
    idsOf('intake'),
    chosen === undefined ? undefined : leadsOf(chosen),
  ]);
  const here = { hereIds, workerIds, intakeIds };
  if (!localOf(services, localId)) return here;
  type Elsewhere = Awaited<ReturnType<typeof leadsOf>>;
  const areOthers = ({ leads }: Elsewhere) => leads.some(({ id }) => !hereIds.includes(id));
  if (first && areOthers(first)) return { ...here, elsewhere: first.id };
  const others = services.locals.map(({ id }) => id).filter((id) => id !== localId && id !== chosen);
  const elsewhere = (await Promise.all(others.map(leadsOf))).find(areOthers);
  return elsewhere ? { ...here, elsewhere: elsewhere.id } : here;
}

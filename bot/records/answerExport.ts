import { recordsRefusals } from '../../cards/records/recordsRefusals';
import type { ExportRequest } from '../../domain/records/exportRequest';
import { approveExport, endExport } from '../../domain/records/exportRules';
import { isIndependent } from '../../domain/records/isIndependent';
import type { RecordsDecision } from '../../domain/records/recordsRefusal';
import type { Asker } from '../../domain/staff/asker';
import type { Held } from '../../store/store';
import { auditNow } from '../auditing';
import type { Deed } from '../door/answerPress';
import { notFound } from '../notFound';
import type { Press } from '../press';
import type { Services } from '../services';
import { exportAnswer } from './exportAnswer';
import { isDone } from './isDone';
import { keptExport } from './keptExport';
import { recordsFor } from './recordsFor';
import { staffNow } from './staffNow';

const races = 5;

export const openExport: Deed = async (services, by, press) => {
  const held = await readExport(services, by, press);
  return held ? exportAnswer(services, by, press, held.document) : notFound(services, by, press, 'view');
};

export const approve: Deed = answers(
  approveExport,
  'Approved. An administrator can make it within 7 days, once.',
);
export const end: Deed = answers(endExport, 'It will not be made.');

/** The one road of every answer to an export request. */
function answers(
  change: (found: ExportRequest, by: string, at: string, isFree: boolean) => RecordsDecision<ExportRequest>,
  says: string,
): Deed {
  return async (services, by, press) => {
    for (let race = 0; race < races; race += 1) {
      const held = await readExport(services, by, press);
      if (!held) return notFound(services, by, press, 'write');
      const { document: found } = held;
      if (isDone(found, press, by)) return exportAnswer(services, by, press, found, { says });
      const { localId } = found;
      const first = await staffNow(services, found.askedBy);
      const isFree = first !== undefined && isIndependent(by, first, localId, found.askedAt);
      const decision = change(found, by.id, services.now(), isFree);
      if (!decision.ok) {
        const { refusal } = decision;
        const what = { subjectId: localId, localId, kind: 'write', allowed: false, refusal } as const;
        await auditNow(services, by, press, what);
        return exportAnswer(services, by, press, found, { problem: recordsRefusals[refusal] });
      }
      const next = keptExport(services, by, press, decision.next);
      if ((await services.store.replace('approvals', held, next)) === 'replaced') {
        services.log.info('export answered', { exportId: found.id, verb: press.verb, localId });
        return exportAnswer(services, by, press, next, { says });
      }
    }
    throw new Error('The request changed faster than it could be written.');
  };
}

async function readExport(
  services: Services,
  by: Asker,
  press: Press,
): Promise<Held<ExportRequest> | undefined> {
  const local = recordsFor(services, by, press);
  return local && services.store.read('approvals', local.id, press.ids['exportId'] ?? '');
}

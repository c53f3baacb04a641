import { exportForm } from '../../cards/records/exportForm';
import { recordsRefusals } from '../../cards/records/recordsRefusals';
import type { Local } from '../../domain/local';
import { askExport } from '../../domain/records/askExport';
import { isUnderWay } from '../../domain/records/exportRules';
import type { RecordsRefusal } from '../../domain/records/recordsRefusal';
import { caseReference, referencesInANonce } from '../../domain/referral/caseReference';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import { auditNow } from '../auditing';
import type { Deed } from '../door/answerPress';
import { notFound } from '../notFound';
import type { Press } from '../press';
import { written } from '../referral/chosen';
import type { Services } from '../services';
import { exportAnswer } from './exportAnswer';
import { exportsAt } from './exportsAt';
import { isDone } from './isDone';
import { keptExport } from './keptExport';
import { readPublicKey } from './readPublicKey';
import { recordsFor } from './recordsFor';

const besides: Partial<Record<RecordsRefusal, string>> = {
  'words-needed': 'words',
  'holder-needed': 'holder',
};

export const openExportForm: Deed = async (services, by, press) => {
  const local = recordsFor(services, by, press);
  if (!local) return notFound(services, by, press, 'view');
  return form(local, services.newNonce(), {}, {});
};

/** Asked for once, however often the press is delivered. */
export const askForExport: Deed = async (services, by, press) => {
  const local = recordsFor(services, by, press);
  if (!local) return notFound(services, by, press, 'write');
  const { id, earlier } = await freeId(services, by, press, local.id);
  if (earlier) return exportAnswer(services, by, press, earlier, { says });
  const { inputs } = press;
  const key = readPublicKey(inputs['key'] ?? '');
  const { publicKey, fingerprint } = key.ok ? key : { publicKey: '', fingerprint: '' };
  const isOneOpen = (await exportsAt(services, local.id)).some((one) => isUnderWay(one, services.now()));
  const decision = askExport(
    {
      id,
      localId: local.id,
      tenantId: services.tenantId,
      reason: inputs['reason'],
      words: written(inputs['words'], 200),
      holder: written(inputs['holder'], 120),
      publicKey,
      fingerprint,
    },
    isOneOpen,
    by.id,
    services.now(),
  );
  if (!decision.ok || !key.ok) {
    const problems = {
      ...(decision.ok ? {} : { [besides[decision.refusal] ?? 'reason']: recordsRefusals[decision.refusal] }),
      ...(key.ok ? {} : { key: key.why }),
    };
    const refusal = decision.ok ? 'key-needed' : decision.refusal;
    const what = { subjectId: local.id, localId: local.id, kind: 'write', allowed: false, refusal } as const;
    await auditNow(services, by, press, what);
    return form(local, press.nonce, withoutSecret(inputs), problems);
  }
  const made = keptExport(services, by, press, decision.next);
  // delivered twice at once: the one that came first stands
  if ((await services.store.create('approvals', made)) === 'exists') return askForExport(services, by, press);
  services.log.info('export asked for', { exportId: id, localId: local.id });
  return exportAnswer(services, by, press, made, { says });
};

const says = 'Asked for. Another Lead or privacy officer reads of it on the card of their day.';

function form(
  local: Local,
  nonce: string,
  typed: Record<string, string>,
  problems: Record<string, string>,
): Answer {
  return { title: 'Ask for an export', dialog: exportForm({ local, typed, problems, nonce }) };
}

/** A private key that was pasted by mistake goes no further. */
function withoutSecret(inputs: Record<string, string>): Record<string, string> {
  return /PRIVATE KEY/.test(inputs['key'] ?? '') ? { ...inputs, key: '' } : inputs;
}

async function freeId(services: Services, by: Asker, press: Press, localId: string) {
  for (let attempt = 0; attempt < referencesInANonce; attempt += 1) {
    const id = caseReference('EXP', press.nonce, attempt);
    const there = (await services.store.read('approvals', localId, id))?.document;
    if (!there) return { id };
    if (isDone(there, press, by)) return { id, earlier: there };
  }
  throw new Error('No free number was found for an export.');
}

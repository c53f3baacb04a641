import { recordsCard } from '../../cards/records/recordsCard';
import { whichLocalCard } from '../../cards/records/whichLocalCard';
import { opensForYou } from '../../cards/referral/finding/queue';
import type { Local } from '../../domain/local';
import { isUnderWay } from '../../domain/records/exportRules';
import { type Asker, localsWith } from '../../domain/staff/asker';
import { mayKeepRecords } from '../../domain/staff/rights';
import type { Answer } from '../answer';
import { auditList } from '../auditing';
import type { Deed } from '../door/answerPress';
import { nonceAfter } from '../nonce';
import { notFound } from '../notFound';
import type { Press } from '../press';
import { localOf, type Services } from '../services';
import { classCounts } from './classCounts';
import { exportsAt } from './exportsAt';
import { recordsFor } from './recordsFor';

const mostCounted = 50;

/** `records`: exports and disposal. It opens in a dialog. */
export function showRecords(services: Services): Answer {
  const button = { verb: 'records.open', nonce: services.newNonce() };
  return { card: opensForYou('Records', 'Open', button), summary: 'Records' };
}

export const openRecords: Deed = async (services, by, press) => {
  const locals = localsWith(by, mayKeepRecords).flatMap((id) => localOf(services, id) ?? []);
  const [only] = locals;
  if (press.ids['localId'] === undefined && only) {
    if (locals.length === 1) return recordsAnswer(services, by, press, only);
    const ids = locals.map(({ id }) => id);
    await auditList(services, by, press, ids);
    return { title: 'Records', dialog: whichLocalCard(locals, nonceAfter(press.nonce)) };
  }
  const local = recordsFor(services, by, press);
  return local ? recordsAnswer(services, by, press, local) : notFound(services, by, press, 'view');
};

/** All of it at one Local, with what was just done there. */
export async function recordsAnswer(
  services: Services,
  by: Asker,
  press: Press,
  local: Local,
  said: { says?: string; problem?: string } = {},
): Promise<Answer> {
  await auditList(services, by, press, [local.id]);
  const waiting = { partition: local.id, where: [{ field: 'state', is: 'marked' }], limit: mostCounted };
  const [exports, marked, counts] = await Promise.all([
    exportsAt(services, local.id),
    services.store.query('disposals', waiting),
    classCounts(services, by, local),
  ]);
  const now = services.now();
  const dialog = recordsCard({
    ...said,
    local,
    exports,
    mayAsk: !exports.some((one) => isUnderWay(one, now)),
    counts,
    marked: marked.found.length,
    isMoreMarked: marked.next !== undefined,
    now,
    nonce: nonceAfter(press.nonce),
  });
  return { title: 'Records', dialog };
}

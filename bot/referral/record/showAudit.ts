import { opensForYou } from '../../../cards/referral/finding/queue';
import { auditCopy } from '../../../cards/referral/record/auditCopy';
import { auditView } from '../../../cards/referral/record/auditView';
import { relationsTo } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import { auditText } from '../../../domain/referral/record/auditText';
import { seesAudit } from '../../../domain/referral/record/seesAudit';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { auditNow } from '../../auditing';
import { nonceAfter } from '../../nonce';
import { notFound } from '../../notFound';
import type { Press } from '../../press';
import { localFor, type Services } from '../../services';
import { auditPage, wholeAudit } from './auditOf';
import { hasLeft, staffNow } from './staffNow';

// with the rest of the card it stays under 20 KB
const mostBytes = 17_000;

/** Who has looked: a page of it, from where the earlier one ended. */
export async function openAudit(services: Services, by: Asker, press: Press): Promise<Answer> {
  return withAudit(services, by, press, async (found) => {
    const { entries, next } = await auditPage(services, found, press.ids['after']);
    const names = await staffNow(
      services,
      entries.map((entry) => entry.by),
    );
    const dialog = auditView({
      found,
      local: localFor(services, found.localId),
      entries: entries.map((entry) => ({ entry, who: names.get(entry.by)?.name ?? hasLeft })),
      older: next,
      isLead: relationsTo(found, by).includes('lead'),
      nonce: nonceAfter(press.nonce),
    });
    return { title: `Who has looked: ${found.id}`, dialog };
  });
}

/** "Give it to the person": all of it as text. */
export async function copyAudit(services: Services, by: Asker, press: Press): Promise<Answer> {
  return withAudit(services, by, press, async (found) => {
    const text = auditText({
      reference: found.id,
      local: localFor(services, found.localId),
      at: services.now(),
      entries: await wholeAudit(services, found),
      mostBytes,
    });
    return { title: `Who has looked: ${found.id}`, dialog: auditCopy(text) };
  });
}

/** `audit BRI-7K3Q`: opens for the one who asks. A room is told nothing, not even that there is such a referral. */
export async function showAudit(
  services: Services,
  by: Asker,
  rest: string,
  isShared = false,
): Promise<Answer> {
  if (isShared) return { line: 'Please ask me that in our own chat.' };
  const [, prefix = '', end = ''] = /^([A-Z]{3})[- ]?([0-9A-Z]{4})$/.exec(rest.toUpperCase()) ?? [];
  if (!end) return { line: 'Say audit and the reference, like this: audit BRI-7K3Q.' };
  const caseId = `${prefix}-${end}`;
  const localId = services.locals.find((local) => local.prefix === prefix)?.id ?? '';
  const press = wordsAsPress(services, { localId, caseId });
  const read = await auditedCase(services, by, press);
  if (!read?.may) return notFound(services, by, press, 'view', read?.found);
  const button = { verb: 'referral.audit', ids: press.ids, nonce: press.nonce };
  return {
    card: opensForYou(`Who has looked at ${caseId}`, 'Who has looked', button),
    summary: 'Who has looked',
  };
}

/** The list is a view of the case like any other, and stands in the list itself. */
async function withAudit(
  services: Services,
  by: Asker,
  press: Press,
  draw: (found: Case) => Promise<Answer>,
): Promise<Answer> {
  const read = await auditedCase(services, by, press);
  if (!read?.may) return notFound(services, by, press, 'view', read?.found);
  const { id, localId } = read.found;
  await auditNow(services, by, press, { subjectId: id, localId, kind: 'view', allowed: true });
  return draw(read.found);
}

/** The very case that is named, also when it was joined with another. */
async function auditedCase(services: Services, by: Asker, { ids }: Press) {
  const held = await services.store.read('cases', ids['localId'] ?? '', ids['caseId'] ?? '');
  return held && { found: held.document, may: seesAudit(held.document, by) };
}

function wordsAsPress(services: Services, ids: Record<string, string>): Press {
  return {
    verb: 'audit',
    ids,
    revision: undefined,
    nonce: services.newNonce(),
    inputs: {},
    through: 'card',
    surface: 'personal',
  };
}

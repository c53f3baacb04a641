import { findForm, foundCard, foundDialog, notHere } from '../../../cards/referral/finding/findPeople';
import { refusalSentence } from '../../../cards/refusalSentence';
import { seesDetails } from '../../../domain/referral/access';
import { referenceIn } from '../../../domain/referral/finding/referenceIn';
import { seesName } from '../../../domain/referral/finding/seesName';
import { type Asker, localsWith } from '../../../domain/staff/asker';
import { mayRefer } from '../../../domain/staff/rights';
import type { Answer } from '../../answer';
import { auditNow, auditViews } from '../../auditing';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import { localFor, type Services } from '../../services';
import { type FoundCase, searchByName, searchByReference } from './searchCases';

const mostShown = 8;
const fewestLetters = 3;
const tooFew = 'Please write at least three letters of the name, or a reference such as BRI-7K3Q.';
const nobody = 'Nobody you can open has that name.';
const mayNotFind = 'Your role here does not open referrals.';

type Where = Pick<Press, 'verb' | 'surface'>;

/** `find` and a name or a reference, in the person's own chat. The words are not repeated and not kept. */
export async function showFind(
  services: Services,
  by: Asker,
  words: string,
  isShared: boolean,
): Promise<Answer> {
  if (isShared) return { card: notHere() };
  const press = { verb: 'find', surface: 'personal' } as const;
  const found = await find(services, by, press, words);
  if ('line' in found) return found;
  return { card: foundCard(viewOf(services, by, services.newNonce(), found)), summary: 'Find' };
}

/** Asks for the name in a dialog. */
export function openFind(_services: Services, by: Asker, press: Press): Answer {
  if (localsWith(by, mayRefer).length === 0) return { line: mayNotFind };
  return { title: 'Find a referral', dialog: findForm(nonceAfter(press.nonce)) };
}

/** What the form asks for; or those of an answer that was posted, by their references, now with the names. */
export async function findPeople(services: Services, by: Asker, press: Press): Promise<Answer> {
  const nonce = nonceAfter(press.nonce);
  const { references } = press.ids;
  const found =
    references === undefined
      ? await find(services, by, press, press.inputs['words'] ?? '')
      : await again(services, by, press, references.split(' ').slice(0, mostShown));
  if (!('line' in found))
    return { title: 'Find a referral', dialog: foundDialog(viewOf(services, by, nonce, found)) };
  return found.isMended ? { title: 'Find a referral', dialog: findForm(nonce, found.line) } : found;
}

interface Results {
  found: FoundCase[];
  more: boolean;
}
interface Nothing {
  line: string;
  /** They can look again with other words. */
  isMended?: boolean;
}

async function find(services: Services, by: Asker, press: Where, words: string): Promise<Results | Nothing> {
  if (localsWith(by, mayRefer).length === 0) return { line: mayNotFind };
  const typed = referenceIn(words);
  if (typed) {
    const one = await searchByReference(services, by, typed.reference);
    if (one) return audited(services, by, press, [one]);
    if (!typed.mayBeName) return notThere(services, by, press);
  }
  if ((words.match(/[\p{L}\p{N}]/gu) ?? []).length < fewestLetters) return { line: tooFew, isMended: true };
  const found = await searchByName(services, by, words);
  if (found.length > 0) return audited(services, by, press, found);
  await auditNow(services, by, press, { subjectId: 'none', kind: 'view', allowed: true });
  return { line: nobody, isMended: true };
}

/** The same for a reference that is nobody's and for one that is not theirs to open, also in the audit. */
async function notThere(services: Services, by: Asker, press: Where): Promise<Nothing> {
  const unknown = { subjectId: 'none', kind: 'view', allowed: false, refusal: 'not-found' } as const;
  await auditNow(services, by, press, unknown);
  return { line: refusalSentence['not-found'], isMended: true };
}

/** Read afresh: what has been closed to them since is left out. */
async function again(services: Services, by: Asker, press: Where, references: string[]) {
  const read = await Promise.all(references.map((one) => searchByReference(services, by, one)));
  const found = read.filter((one) => one !== undefined);
  if (found.length > 0) return audited(services, by, press, found);
  return notThere(services, by, press);
}

async function audited(services: Services, by: Asker, press: Where, found: FoundCase[]): Promise<Results> {
  const shown = found.slice(0, mostShown);
  const viewed = shown.map(({ caseId, shown: { localId } }) => ({ id: caseId, localId }));
  await auditViews(services, by, press, viewed);
  return { found: shown, more: found.length > mostShown };
}

function viewOf(services: Services, by: Asker, nonce: string, { found, more }: Results) {
  return {
    found: found.map(({ shown, relations }) => ({
      found: shown,
      seesName: seesName(shown, relations),
      isOfTheWork: seesDetails(relations),
    })),
    more,
    readerId: by.id,
    zoneOf: (localId: string) => localFor(services, localId).timeZone,
    nonce,
  };
}

import { runIn } from '../../../cards/day/start/run';
import { labelled, problem } from '../../../cards/parts';
import { refusalSentence } from '../../../cards/refusalSentence';
import { isToSpeakWith } from '../../../domain/checkIn/isToSpeakWith';
import { isWithPerson, type Relation } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import type { Refusal } from '../../../domain/refusal';
import type { Asker } from '../../../domain/staff/asker';
import type { Staff } from '../../../domain/staff/staff';
import type { Answer } from '../../answer';
import { checkInTyped } from '../../checkIn/checkInTyped';
import { notFound } from '../../notFound';
import type { Press } from '../../press';
import { localFor, type Services } from '../../services';
import { ownDue } from '../own/ownDue';
import { nextPerson } from './nextPerson';
import { personDialog } from './personDialog';

interface NotSaved {
  found: Case;
  refusal: Refusal;
  relations: readonly Relation[];
  typed: Record<string, string>;
  works: Staff | undefined;
}

const beside: Partial<Record<Refusal, string>> = {
  'result-needed': 'result',
  'reason-needed': 'result',
  'check-in-day-needed': 'nextOn',
  'fallback-needed': 'fallbackContact',
};

/** The form again with all that was typed; where it is theirs no more, whoever comes next. */
export async function notSaved(
  services: Services,
  by: Asker,
  press: Press,
  { found, refusal, relations, typed, works }: NotSaved,
): Promise<Answer> {
  const run = runIn(press.ids);
  const why = refusalSentence[refusal];
  if (!isWithPerson(relations) || !isToSpeakWith(found)) return goesOn(services, by, press, typed, why);
  const own = await ownDue(services, by);
  if (!own) return notFound(services, by, press, 'view');
  const read = checkInTyped(typed, found, services.now(), localFor(services, found.localId), works);
  const besideTyped = 'refusal' in read && read.refusal === refusal ? read.input : undefined;
  const problems = { [besideTyped ?? beside[refusal] ?? 'form']: why };
  return personDialog(services, { found, own, run, nonce: press.nonce, typed, problems });
}

/** They keep what they wrote before their eyes: it may belong somewhere else now. */
function goesOn(
  services: Services,
  by: Asker,
  press: Press,
  { line = '' }: Record<string, string>,
  why: string,
): Promise<Answer> {
  const wrote = line.trim() ? [labelled('Not saved, you wrote', line.trim())] : [];
  return nextPerson(services, by, press, runIn(press.ids), [problem(why), ...wrote]);
}

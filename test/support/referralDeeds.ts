import type { Case } from '../../domain/referral/case';
import type { CaseDecision } from '../../domain/referral/caseDecision';
import { closeReferral } from '../../domain/referral/ending/closeReferral';
import { enteredInError } from '../../domain/referral/ending/enteredInError';
import { notAble } from '../../domain/referral/ending/notAble';
import { reopenReferral } from '../../domain/referral/ending/reopenReferral';
import { undoDeed } from '../../domain/referral/ending/undoDeed';
import { withdrawReferral } from '../../domain/referral/ending/withdrawReferral';
import { declareConflict } from '../../domain/referral/people/declareConflict';
import { correctReferral } from '../../domain/referral/refer/correctReferral';
import { refer } from '../../domain/referral/refer/refer';
import { type ReferralRequest, readReferralForm } from '../../domain/referral/refer/referralRequest';
import { withStanding } from '../../domain/referral/standing';
import { acceptReferral, sayHello } from '../../domain/referral/work/acceptReferral';
import { answerReferral, askReferrer } from '../../domain/referral/work/askReferrer';
import { assignReferral } from '../../domain/referral/work/assignReferral';
import { firstContact } from '../../domain/referral/work/firstContact';
import { askForWay, giveUp } from '../../domain/referral/work/giveUp';
import { handBack } from '../../domain/referral/work/handBack';
import { confirmCare, sendToIntake } from '../../domain/referral/work/intake';
import { pauseReferral, resumeReferral } from '../../domain/referral/work/pauseReferral';
import { takeReferral } from '../../domain/referral/work/takeReferral';
import { sixLocals } from '../../domain/sixLocals';
import type { Asker } from '../../domain/staff/asker';
import type { Role } from '../../domain/staff/roles';
import { completeReferral } from './completeReferral';
import type { Deed, Name } from './referralModel';

const brimbank = sixLocals.find(({ id }) => id === 'brimbank');
if (!brimbank) throw new Error('There is no Brimbank.');
export const local = brimbank;
const who = (id: string, role: Role, localId = local.id): Asker => ({
  id,
  name: id,
  grants: [{ localId, roles: [role], from: '2026', grantedBy: 'test' }],
});
export const people: Record<Name, Asker> = {
  dana: who('dana', 'clinician'),
  eve: who('eve', 'clinician'),
  ana: who('ana', 'linkWorker'),
  ben: who('ben', 'linkWorker'),
  lou: who('lou', 'lead'),
  ivy: who('ivy', 'intake'),
  meg: who('meg', 'lead', 'latrobe'),
};
const read = readReferralForm({ ...completeReferral, localId: local.id }, local);
export const request = (read.is === 'complete' ? read.request : undefined) as ReferralRequest;

export function firstCase(at: string): Case {
  const dana = { personId: 'dana', name: 'dana', roles: ['clinician' as const] };
  return withStanding(refer('BRI-7K3Q', request, dana, at, local), local);
}

/** The deed of the domain that a word of the model stands for. */
export function does(deed: Deed, found: Case, name: Name, at: string): CaseDecision {
  const by = people[name];
  const give = (personId: string) => ({ personId, name: personId, mayTake: true, isAway: false });
  const tomorrow = new Date(Date.parse(at) + 2 * 86_400_000).toISOString().slice(0, 10);
  const ending = { themes: [], outcome: 'ownNetwork' as const };
  const all: Record<Deed, () => CaseDecision> = {
    take: () => takeReferral(found, by, at, local),
    accept: () => acceptReferral(found, by, at, local),
    giveToAna: () => assignReferral(found, give('ana'), by, at, local),
    giveToBen: () => assignReferral(found, give('ben'), by, at, local),
    hello: () => sayHello(found, by, at, local),
    ask: () => askReferrer(found, 'When?', by, at, local),
    answer: () => answerReferral(found, 'Mornings.', by, at, local),
    toIntake: () => sendToIntake(found, by, at, local),
    confirmCare: () => confirmCare(found, by, at, local),
    notAble: () => notAble(found, 'noCapacity', 'The library.', by, at),
    noAnswer: () => firstContact(found, { result: 'noAnswer', way: 'call' }, by, at, local),
    text: () => firstContact(found, { result: 'leftMessage', way: 'text' }, by, at, local),
    spoke: () => firstContact(found, { result: 'spoke' }, by, at, local),
    askForWay: () => askForWay(found, by, at, local),
    giveUp: () => giveUp(found, by, at, local),
    handBack: () => handBack(found, by, at, local),
    pause: () => pauseReferral(found, tomorrow, by, at, local),
    resume: () => resumeReferral(found, by, at, local),
    close: () => closeReferral(found, ending, by, at),
    closeWithout: () => closeReferral(found, { themes: [], outcome: undefined }, by, at),
    died: () => closeReferral(found, { themes: [], outcome: 'died' }, by, at),
    withdraw: () => withdrawReferral(found, 'changedMind', by, at),
    error: () => enteredInError(found, by, at),
    iKnowThem: () => declareConflict(found, { hereIds: ['lou'], elsewhere: 'latrobe' }, by, at, local),
    undo: () => undoDeed(found, by, at),
    correct: () => correctReferral(found, request, found.revision, by, at, local),
    reopen: () => reopenReferral(found, 'BRI-9999', by, at),
  };
  return all[deed]();
}

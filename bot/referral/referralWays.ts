import { checkInDeed } from '../checkIn/checkInDeed';
import type { Deed } from '../door/answerPress';
import { findPeople, openFind } from './finding/findPerson';
import { openCaseloads } from './finding/showCaseloads';
import { openMyCases } from './finding/showMyCases';
import { openMyReferrals } from './finding/showMyReferrals';
import { openQueue } from './finding/showQueue';
import { type FormDeed, opensForm, savesForm } from './formDeed';
import { formDeeds } from './formDeeds';
import { openReferral } from './openReferral';
import { declareConflict } from './people/declareConflict';
import { linkDeed } from './people/linkCases';
import { assignDeed, restrictDeed, teamDeed } from './people/peopleDeeds';
import { askSamePerson, saySamePerson, saySomeoneElse } from './people/samePerson';
import { unlinkCases } from './people/unlinkCases';
import { copyGpNote } from './record/copyGpNote';
import { copyRecord } from './record/copyRecord';
import { copyAudit, openAudit } from './record/showAudit';
import { askCorrection, correctReferral } from './refer/correctReferral';
import { discardReferral, keepReferral, personSaidNo } from './refer/keepReferral';
import { sendReferral } from './refer/sendReferral';
import { openReferralForm, resumeReferral } from './refer/startReferral';
import { simpleDeeds } from './simpleDeeds';
import { askHandOver, handOver } from './work/handOver';
import { reopenReferral } from './work/reopenReferral';

const ways = <X>(deed: FormDeed<X>) => ({
  verb: deed.form.verb,
  opens: opensForm(deed),
  saves: savesForm(deed),
});
const forms = [
  ...formDeeds.map(ways),
  ways(checkInDeed),
  ways(assignDeed),
  ways(restrictDeed),
  ways(teamDeed),
  ways(linkDeed),
];

/** Presses about referrals that change something, by their verb. */
export const referralChanges: Record<string, Deed> = {
  'referral.send': sendReferral,
  'referral.save': keepReferral,
  'referral.discard': discardReferral,
  'referral.saidNo': personSaidNo,
  'referral.correct': correctReferral,
  'referral.unlink': unlinkCases,
  'referral.same': saySamePerson,
  'referral.conflict': declareConflict,
  'referral.reopen': reopenReferral,
  handOver,
  ...simpleDeeds,
  'referral.someoneElse': saySomeoneElse,
  ...Object.fromEntries(forms.map(({ verb, saves }) => [verb, saves])),
};

/** Presses about referrals that only show or ask. */
export const referralViews: Record<string, Deed> = {
  'referral.form': openReferralForm,
  'referral.fromMessage': openReferralForm,
  'referral.resume': resumeReferral,
  'referral.mine': openMyReferrals,
  'referral.open': openReferral,
  'referral.correct.form': askCorrection,
  'referral.same.form': askSamePerson,
  'referral.audit': openAudit,
  'referral.audit.copy': copyAudit,
  'referral.record': copyRecord,
  'referral.gpNote': copyGpNote,
  'queue.open': openQueue,
  'queue.page': openQueue,
  'cases.mine': openMyCases,
  'find.open': openFind,
  'find.people': findPeople,
  'caseloads.open': openCaseloads,
  'handOver.form': askHandOver,
  ...Object.fromEntries(forms.map(({ verb, opens }) => [`${verb}.form`, opens])),
};

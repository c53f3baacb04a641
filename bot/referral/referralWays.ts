import type { Deed } from '../door/answerPress';
import { copyGpNote } from './copyGpNote';
import { copyRecord } from './copyRecord';
import { askCorrection, correctReferral } from './correctReferral';
import { declareConflict } from './declareConflict';
import { findPeople, openFind } from './findPerson';
import { type FormDeed, opensForm, savesForm } from './formDeed';
import { formDeeds } from './formDeeds';
import { askHandOver, handOver } from './handOver';
import { discardReferral, keepReferral, personSaidNo } from './keepReferral';
import { linkDeed } from './linkCases';
import { openReferral } from './openReferral';
import { assignDeed, restrictDeed, teamDeed } from './peopleDeeds';
import { reopenReferral } from './reopenReferral';
import { askSamePerson, saySamePerson } from './samePerson';
import { sendReferral } from './sendReferral';
import { copyAudit, openAudit } from './showAudit';
import { openCaseloads } from './showCaseloads';
import { openMyCases } from './showMyCases';
import { openMyReferrals } from './showMyReferrals';
import { openQueue } from './showQueue';
import { simpleDeeds } from './simpleDeeds';
import { openReferralForm, resumeReferral } from './startReferral';
import { unlinkCases } from './unlinkCases';

const ways = <X>(deed: FormDeed<X>) => ({
  verb: deed.form.verb,
  opens: opensForm(deed),
  saves: savesForm(deed),
});
const forms = [...formDeeds.map(ways), ways(assignDeed), ways(restrictDeed), ways(teamDeed), ways(linkDeed)];

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

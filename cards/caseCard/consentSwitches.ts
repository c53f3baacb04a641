import { mayWork } from '../../domain/referral/access';
import { type ConsentPurpose, consentPurposes } from '../../domain/referral/people/consent';
import { isOpen } from '../../domain/referral/statusGroups';
import { dayAndYear } from '../../domain/staff/dayAndYear';
import { sends } from '../buttons';
import type { Element, SubmitAction } from '../card';
import { line } from '../parts';
import type { CaseDetailsView } from '../referral/caseDetailsView';
import { casePress } from '../referral/casePress';
import { consentNames } from '../referral/forms/consentsForm';
import { fold } from './fold';

/** What the person said yes to, each with its own switch. Anyone on the case writes down a no. */
export function consentSwitches(view: CaseDetailsView, hasRoom: boolean): Element[] {
  const { found, nonce } = view;
  const { consents } = found;
  const yes = consentPurposes.filter((purpose) => consents[purpose].given).length;
  const title = `Consents: yes to ${yes} of ${consentPurposes.length}`;
  const form = sends(title, casePress('referral.consents.form', found, nonce));
  if (!hasRoom) return [{ type: 'ActionSet', actions: [form] }];
  const rows = consentPurposes.flatMap((purpose): Element[] => [
    line(`**${consentNames[purpose]}**: ${standsSo(purpose, view)}`),
    ...switchOf(purpose, view).map(
      (action): Element => ({
        type: 'ActionSet',
        spacing: 'small',
        actions: [action],
      }),
    ),
  ]);
  return fold('consents', title, rows);
}

function standsSo(purpose: ConsentPurpose, { found, timeZone }: CaseDetailsView): string {
  const { given, changedAt } = found.consents[purpose];
  if (changedAt === undefined) return given ? '✓ yes' : '✗ not asked yet, which counts as a no';
  return `${given ? '✓ yes' : '✗ no'}, since ${dayAndYear(changedAt, timeZone)}`;
}

function switchOf(purpose: ConsentPurpose, view: CaseDetailsView): SubmitAction[] {
  const { found, relations, nonce } = view;
  const { given } = found.consents[purpose];
  if (!given && !mayWork(relations)) return [];
  const tooltip = consentNames[purpose];
  const title = given ? 'Write down a no' : 'They said yes';
  // a no to being referred ends it: it is asked first
  if (purpose === 'refer') return [{ ...sends(title, askedFirst(view)), tooltip }];
  const press = casePress('referral.consents', found, nonce);
  return [{ ...sends(title, press), data: { ...press, [purpose]: String(!given) }, tooltip }];
}

function askedFirst({ found, nonce }: CaseDetailsView) {
  if (!isOpen(found.referral)) return casePress('referral.consents.form', found, nonce);
  const { ids, ...press } = casePress('referral.withdraw.form', found, nonce);
  return { ...press, ids: { ...ids, reason: 'consentWithdrawn' } };
}

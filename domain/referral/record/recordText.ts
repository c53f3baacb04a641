import type { Local } from '../../local';
import { momentAndYear } from '../../momentAndYear';
import { dayAndYear } from '../../staff/dayAndYear';
import type { Case } from '../case';
import type { CaseEvent } from '../caseEvent';
import { notAbleNames, outcomeNames, outcomeThemeNames } from '../outcomeNames';
import { type ConsentPurpose, consentPurposes } from '../people/consent';
import { statusInWords } from '../referralStatus';
import { bytesOf, linesThatFit } from './linesThatFit';
import { namesIn } from './namesIn';
import { isStep, takenBackIn } from './stepsTold';
import { wrongIn } from './wrongIn';

export interface RecordView {
  found: Case;
  local: Pick<Local, 'name' | 'timeZone'>;
  /** When it is copied. */
  at: string;
  words: { events: Record<CaseEvent, string>; consents: Record<ConsentPurpose, string> };
  /** What those are whom the case does not name, by object id. */
  roles: Readonly<Record<string, string>>;
  mostBytes: number;
}

/** For a clinical record: the last step alone, and all of it. Nothing that people typed but the outcome in their words. */
export function recordText(view: RecordView): { last: string; all: string } {
  const { found, local, at, mostBytes } = view;
  const steps = stepsOf(view);
  const head = [
    firstLine(view),
    `As at ${momentAndYear(at, local.timeZone)}`,
    ...standing(view),
    '',
    'Consents',
    ...consentLines(view),
    '',
    'Steps',
  ];
  const room = mostBytes - bytesOf(head.join('\n')) - 100;
  const { kept, leftOut } = linesThatFit(steps.toReversed(), room);
  const earlier = leftOut > 0 ? [`${leftOut} earlier steps did not fit and are left out.`] : [];
  const newest = steps.at(-1);
  return {
    last: newest ? `${newest} · Local Connections ${found.id}${errorMark(found)}` : '',
    all: [...head, ...earlier, ...kept.toReversed()].join('\n'),
  };
}

function firstLine({ found, local }: RecordView): string {
  const name = found.participant.calledName.replace(/\s+/g, ' ').trim();
  return `${name} · ${found.id} · Local Connections at ${local.name}${errorMark(found)}`;
}

function errorMark({ referral }: Case): string {
  return referral.status === 'enteredInError' ? ' · ENTERED IN ERROR, please do not rely on it' : '';
}

function standing({ found: { referral }, local: { timeZone } }: RecordView): string[] {
  const stands = `Where it stands: ${statusInWords(referral, timeZone, { isOfTheWork: true }).label}`;
  if (referral.status === 'paused') return [stands, `Paused until: ${dayAndYear(referral.dueAt, timeZone)}`];
  if (referral.status === 'notAble') return [stands, `Why: ${notAbleNames[referral.reason]}`];
  if (referral.status !== 'closed') return [stands];
  const themes = referral.themes.map((theme) => outcomeThemeNames[theme]).join(', ');
  return [
    stands,
    `What came of it: ${outcomeNames[referral.outcome]}`,
    ...(themes ? [`What they found: ${themes}`] : []),
    ...(referral.inTheirWords ? [`What it meant, in their words: ${referral.inTheirWords}`] : []),
  ];
}

function consentLines({ found: { consents }, local, words }: RecordView): string[] {
  return consentPurposes.map((purpose) => {
    const { given, changedAt } = consents[purpose];
    const since = changedAt ? `, ${dayAndYear(changedAt, local.timeZone)}` : '';
    return `- ${words.consents[purpose]}: ${given ? 'yes' : 'no'}${since}`;
  });
}

function stepsOf({ found, local, words, roles }: RecordView): string[] {
  const names = namesIn(found);
  const takenBack = takenBackIn(found.timeline);
  const wrong = wrongIn(found.timeline);
  return found.timeline.filter(isStep).map((entry) => {
    const who = names.get(entry.by) ?? roles[entry.by] ?? 'a colleague';
    const what = words.events[entry.event];
    const mark = takenBack.has(entry) ? ' (taken back)' : '';
    const error = wrong.has(entry) ? ' (marked as wrong)' : '';
    return `${momentAndYear(entry.at, local.timeZone)} · ${what}${mark}${error} · ${who}`;
  });
}

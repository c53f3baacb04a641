import { openActions } from '../../../../domain/conference/after/openActions';
import type { Contact } from '../../../../domain/conference/messages/lastContacts';
import type { Moment } from '../../../../domain/moment/moment';
import { momentName } from '../../../../domain/moment/momentNames';
import type { Goal } from '../../../../domain/plan/goal';
import { openGoals, openSteps } from '../../../../domain/plan/openOnes';
import type { Case } from '../../../../domain/referral/case';
import { sends } from '../../../buttons';
import type { Element, RichTextBlock } from '../../../card';
import { dateInWords } from '../../../checkIn/nextStepWords';
import { labelled, quiet } from '../../../parts';
import { inShort } from '../../../plan/inShort';
import { actionLine } from '../../after/actionLines';
import { broughtReasonNames } from '../../conferenceNames';
import { contactLine } from './contactLine';

export interface CaseInBrief {
  found: Case;
  contacts: readonly Contact[];
}
interface Reader {
  readerId: string;
  conferenceId: string;
  today: string;
  nonce: string;
}

const most = { matters: 160, goal: 90, step: 80, moment: 90, question: 200, action: 90 } as const;
const shownGoals = 2;
const shownMoments = 2;
const shownActions = 3;

/** One person, to be read in ten seconds: what matters and what is strong first, what is asked last. */
export function briefOfCase({ found, contacts }: CaseInBrief, reader: Reader): Element[] {
  const { id: caseId, localId, participant } = found;
  const view = { verb: 'summary.view', ids: { localId, caseId }, nonce: reader.nonce };
  const button = { ...sends('Open my view', view), tooltip: `Open my view of ${caseId}` };
  return [
    nameLine(participant.calledName, caseId),
    ...said('What matters', participant.whatMatters),
    ...said('Strengths', found.whatMatters?.strengths),
    ...moments(found.moments),
    ...plan(found.goals),
    ...(contacts.length > 0 ? [quiet('Last contacts'), ...contacts.map(contactLine)] : []),
    ...asked(found, reader),
    ...actions(found, reader),
    { type: 'ActionSet', spacing: 'small', actions: [button] },
  ];
}

function nameLine(name: string, reference: string): RichTextBlock {
  return {
    type: 'RichTextBlock',
    separator: true,
    spacing: 'medium',
    inlines: [
      { type: 'TextRun', text: name, weight: 'bolder' },
      { type: 'TextRun', text: ` · ${reference}` },
    ],
  };
}

function said(label: string, words: string | undefined): Element[] {
  return words ? [labelled(label, inShort(words, most.matters))] : [];
}

function moments(all: readonly Moment[] = []): Element[] {
  return all
    .filter(({ isError }) => !isError)
    .slice(-shownMoments)
    .reverse()
    .map((one) => {
      const words = one.words === undefined ? '' : `: ${inShort(one.words, most.moment)}`;
      return labelled(momentName(one), `${dateInWords(one.on)}${words}`);
    });
}

function plan(goals: readonly Goal[] = []): Element[] {
  const open = openGoals(goals);
  const left = open.length - shownGoals;
  return [
    ...open.slice(0, shownGoals).map((goal) => {
      const [next] = openSteps(goal);
      const step = next ? ` Next: ${inShort(next.what, most.step)}` : '';
      return labelled('Plan', `${inShort(goal.words, most.goal)}.${step}`);
    }),
    ...(left > 0 ? [quiet(`and ${left} more in the plan`)] : []),
  ];
}

function asked({ brought = [] }: Case, { conferenceId }: Reader): Element[] {
  const here = brought.filter((one) => one.conferenceId === conferenceId);
  return (here.length > 0 ? here : brought).map(({ reason, question }) => {
    const words = question === undefined ? '' : `: ${inShort(question, most.question)}`;
    return labelled('What is asked of the team', `${broughtReasonNames[reason]}${words}`);
  });
}

function actions(found: Case, { readerId, today }: Reader): Element[] {
  const own = openActions(found).filter(({ owner }) => owner.personId === readerId);
  if (own.length === 0) return [];
  const lines = own
    .slice(0, shownActions)
    .map((one) => actionLine({ ...one, what: inShort(one.what, most.action) }, today));
  return [quiet('Agreed actions of yours'), ...lines];
}

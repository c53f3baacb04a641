import type { DueLine } from '../../../domain/due/dueLine';
import type { Local } from '../../../domain/local';
import type { Case } from '../../../domain/referral/case';
import { type Press, sends, skips } from '../../buttons';
import type { Action, Card, Container, Element } from '../../card';
import type { VisitView } from '../../debrief/debriefView';
import { howWasIt } from '../../debrief/howWasIt';
import { type Asked, asked } from '../../inputs';
import { card, problem, quiet, line as says, typed } from '../../parts';
import { casePress } from '../../referral/casePress';
import { lastSaid } from './lastSaid';
import { reachAndWhen } from './reachAndWhen';
import { type Run, runIds } from './run';
import { snoozeButtons } from './snoozeButtons';

export interface StartFormView {
  found: Case;
  local: Pick<Local, 'timeZone'>;
  /** Why they stand on the day's card, and by what they are put off; absent for somebody who is not due any more. */
  line?: Pick<DueLine, 'kind' | 'key' | 'why' | 'coverOf'>;
  inputs: { main: readonly Asked[]; more: readonly Asked[] };
  /** A visit that is to be told about: how it was is asked in place of the inputs. */
  visit?: Pick<VisitView, 'connection' | 'session' | 'now'>;
  /** The day that stands in the form if nobody touches it. */
  proposedOn: string | undefined;
  typed: Record<string, string>;
  problems: Record<string, string>;
  /** What was just done, or why it was not. */
  top: readonly Element[];
  run: Run;
  nonce: string;
}

/** One person of the day, on one screen of a phone. */
export function startForm(view: StartFormView): Card {
  const { found, line, problems, top } = view;
  return card(
    [
      ...top,
      ...(problems['form'] ? [problem(problems['form'])] : []),
      typed(whoIs(view)),
      reachAndWhen(found),
      ...lastSaid(found, line?.why ?? '', view.local.timeZone),
      { type: 'Container', id: 'asks', spacing: 'small', items: asksOf(view) },
      ...notNow(view),
      more(view),
      quiet('Not a clinical record.'),
    ],
    actionsOf(view),
  );
}

function asksOf(view: StartFormView): Element[] {
  const { visit, inputs, problems, local } = view;
  if (visit) return howWasIt({ ...view, ...visit, timeZone: local.timeZone });
  return close(inputs.main).flatMap(asked(view.typed, problems));
}

/** Nearer together than on other forms: all of them are seen at once. */
function close(inputs: readonly Asked[]): Asked[] {
  return inputs.map((input) => ({ ...input, spacing: 'small' }));
}

function whoIs({ found, line }: StartFormView): string {
  const { calledName, pronouns } = found.participant;
  const called = pronouns ? `${calledName} (${pronouns})` : calledName;
  return [called, found.id, ...(line?.coverOf ? [`for ${line.coverOf}`] : [])].join(' · ');
}

/** In place of the inputs, while it is open. */
function notNow(view: StartFormView): Element[] {
  if (!view.line) return [];
  const snooze = pressOf(view, 'day.snooze');
  const actions = [
    ...snoozeButtons({ ...snooze, ids: { ...snooze.ids, key: view.line.key } }),
    ...(view.line.kind === 'longTail'
      ? []
      : [skips('Set another day', casePress('referral.checkInSet.form', view.found, view.nonce))]),
  ];
  const items: Element[] = [says('Put off, without moving the check-in:'), { type: 'ActionSet', actions }];
  return [{ type: 'Container', id: 'notNow', isVisible: false, items }];
}

/** What is needed now and then. Open where something in it is to be mended. */
function more(view: StartFormView): Container {
  const { problems, line, run, nonce, visit } = view;
  const inputs = visit ? [] : view.inputs.more;
  const actions = [
    skips('Skip', { verb: 'day.start', ids: runIds(run), nonce }),
    skips('Open the case', pressOf(view, 'referral.open')),
    ...(line
      ? [skips('Stop these reminders', { verb: 'due.mute', ids: { from: 'kind', kind: line.kind }, nonce })]
      : []),
  ];
  return {
    type: 'Container',
    id: 'more',
    isVisible: inputs.some(({ id }) => problems[id] !== undefined),
    items: [...inputs.flatMap(asked(view.typed, problems)), { type: 'ActionSet', actions }],
  };
}

function actionsOf(view: StartFormView): Action[] {
  const targetElements = ['asks', 'notNow'];
  return [
    ...(view.visit ? [] : [sends('Save and next person', pressOf(view, 'day.checkIn'), 'positive')]),
    sends('No answer', noAnswer(view)),
    ...(view.line ? [{ type: 'Action.ToggleVisibility' as const, title: 'Not now', targetElements }] : []),
    { type: 'Action.ToggleVisibility', title: 'More', targetElements: ['more'] },
  ];
}

function noAnswer(view: StartFormView): Press {
  const press = pressOf(view, 'day.noAnswer');
  const visit = view.visit && { sessionId: view.visit.session.id };
  return { ...press, ids: { ...press.ids, ...visit } };
}

function pressOf({ found, run, proposedOn, nonce }: StartFormView, verb: string): Press {
  const about = { localId: found.localId, caseId: found.id };
  const ids = { ...about, ...runIds(run), ...(proposedOn && { proposedOn }) };
  return { verb, ids, revision: found.revision, nonce };
}

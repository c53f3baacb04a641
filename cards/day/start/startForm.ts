import type { DueLine } from '../../../domain/due/dueLine';
import type { Local } from '../../../domain/local';
import type { Case } from '../../../domain/referral/case';
import { type Press, sends, skips } from '../../buttons';
import type { Action, Card, Container, Element } from '../../card';
import { type Asked, asked } from '../../inputs';
import { card, problem, quiet, line as says, typed } from '../../parts';
import { casePress } from '../../referral/casePress';
import { lastSaid } from './lastSaid';
import { reachLine } from './reachLine';
import { type Run, runIds } from './run';
import { snoozeButtons } from './snoozeButtons';

export interface StartFormView {
  found: Case;
  local: Pick<Local, 'timeZone'>;
  /** Why they stand on the day's card, and by what they are put off; absent for somebody who is not due any more. */
  line?: Pick<DueLine, 'kind' | 'key' | 'why' | 'coverOf'>;
  inputs: { main: readonly Asked[]; more: readonly Asked[] };
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
  const { found, line, inputs, problems, top } = view;
  const ask = asked(view.typed, problems);
  return card(
    [
      ...top,
      ...(problems['form'] ? [problem(problems['form'])] : []),
      typed(whoIs(view)),
      reachLine(found),
      ...lastSaid(found, line?.why ?? '', view.local.timeZone),
      { type: 'Container', id: 'asks', spacing: 'small', items: close(inputs.main).flatMap(ask) },
      ...notNow(view),
      more(view),
      quiet('Not a clinical record.'),
    ],
    actionsOf(view),
  );
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
    skips('Set another day', casePress('referral.checkInSet.form', view.found, view.nonce)),
  ];
  const items: Element[] = [says('Put off, without moving the check-in:'), { type: 'ActionSet', actions }];
  return [{ type: 'Container', id: 'notNow', isVisible: false, items }];
}

/** What is needed now and then. Open where something in it is to be mended. */
function more(view: StartFormView): Container {
  const { inputs, problems, line, run, nonce } = view;
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
    isVisible: inputs.more.some(({ id }) => problems[id] !== undefined),
    items: [...inputs.more.flatMap(asked(view.typed, problems)), { type: 'ActionSet', actions }],
  };
}

function actionsOf(view: StartFormView): Action[] {
  const targetElements = ['asks', 'notNow'];
  return [
    sends('Save and next person', pressOf(view, 'day.checkIn'), 'positive'),
    sends('No answer', pressOf(view, 'day.noAnswer')),
    ...(view.line ? [{ type: 'Action.ToggleVisibility' as const, title: 'Not now', targetElements }] : []),
    { type: 'Action.ToggleVisibility', title: 'More', targetElements: ['more'] },
  ];
}

function pressOf({ found, run, proposedOn, nonce }: StartFormView, verb: string): Press {
  const about = { localId: found.localId, caseId: found.id };
  const ids = { ...about, ...runIds(run), ...(proposedOn && { proposedOn }) };
  return { verb, ids, revision: found.revision, nonce };
}

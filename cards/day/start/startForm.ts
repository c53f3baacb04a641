import type { Local } from '../../../domain/local';
import type { Case } from '../../../domain/referral/case';
import { type Press, sends, skips } from '../../buttons';
import type { Action, Card, Element } from '../../card';
import { type Asked, asked } from '../../inputs';
import { card, problem, typed } from '../../parts';
import { casePress } from '../../referral/casePress';
import { notAClinicalRecord } from '../../referral/footers';
import { lastSaid } from './lastSaid';
import { reachLine } from './reachLine';
import { type Run, runIds } from './run';
import { snoozeButtons } from './snoozeButtons';

export interface StartFormView {
  found: Case;
  local: Pick<Local, 'timeZone'>;
  /** Why they stand on the day's card, and by what they are put off; absent for somebody who is not due any more. */
  line?: { key: string; why: string };
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
  const { calledName, pronouns } = found.participant;
  const ask = asked(view.typed, problems);
  const called = pronouns ? `${calledName} (${pronouns})` : calledName;
  const isMended = inputs.more.some(({ id }) => problems[id] !== undefined);
  return card(
    [
      ...top,
      ...(problems['form'] ? [problem(problems['form'])] : []),
      typed(`${called} · ${found.id}`),
      reachLine(found),
      ...lastSaid(found, line?.why ?? '', view.local.timeZone),
      ...inputs.main.flatMap(ask),
      { type: 'Container', id: 'more', isVisible: isMended, items: inputs.more.flatMap(ask) },
      ...notNow(view),
      notAClinicalRecord,
    ],
    actionsOf(view),
  );
}

function notNow(view: StartFormView): Element[] {
  if (!view.line) return [];
  const snooze = pressOf(view, 'day.snooze');
  const actions = [
    ...snoozeButtons({ ...snooze, ids: { ...snooze.ids, key: view.line.key } }),
    skips('Move the check-in', casePress('referral.checkInSet.form', view.found, view.nonce)),
  ];
  return [{ type: 'Container', id: 'notNow', isVisible: false, items: [{ type: 'ActionSet', actions }] }];
}

function actionsOf(view: StartFormView): Action[] {
  return [
    sends('Save and next person', pressOf(view, 'day.checkIn'), 'positive'),
    sends('No answer', pressOf(view, 'day.noAnswer')),
    ...(view.line
      ? [{ type: 'Action.ToggleVisibility' as const, title: 'Not now', targetElements: ['notNow'] }]
      : []),
    skips('Skip', { verb: 'day.start', ids: runIds(view.run), nonce: view.nonce }),
    { type: 'Action.ToggleVisibility', title: 'More', targetElements: ['more'] },
    skips('Open the case', pressOf(view, 'referral.open')),
  ];
}

function pressOf({ found, run, proposedOn, nonce }: StartFormView, verb: string): Press {
  const about = { localId: found.localId, caseId: found.id };
  const ids = { ...about, ...runIds(run), ...(proposedOn && { proposedOn }) };
  return { verb, ids, revision: found.revision, nonce };
}

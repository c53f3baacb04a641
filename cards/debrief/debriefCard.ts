import { type DebriefStage, debriefStage } from '../../domain/debrief/debriefStage';
import { mayUndo } from '../../domain/referral/ending/undoDeed';
import { sends } from '../buttons';
import type { Action, Card, Element } from '../card';
import { partCard } from '../caseCard/partCard';
import { type Run, runIds } from '../day/start/run';
import { card, line, typed } from '../parts';
import { casePress } from '../referral/casePress';
import { notAClinicalRecord } from '../referral/footers';
import { confidenceAsk } from './confidenceAsk';
import { debriefDone } from './debriefDone';
import { type DebriefView, debriefButton } from './debriefView';
import { heavyOffer } from './heavyOffer';
import { howWasIt } from './howWasIt';
import { momentAsk } from './momentAsk';
import { reasonAsk } from './reasonAsk';

const asks: Record<DebriefStage, (view: DebriefView) => Element[]> = {
  was: howWasIt,
  reason: reasonAsk,
  moment: momentAsk,
  confidence: confidenceAsk,
  done: debriefDone,
};

/** After a visit: three presses, each saved at once. It asks what has not been asked yet. */
export function debriefCard(view: DebriefView): Card {
  const { session, run, top = [], isHeavy } = view;
  const stage = debriefStage(session);
  const body = [...top, ...asks[stage](view), ...(isHeavy ? heavyOffer(view) : [])];
  if (run) return inRun(view, run, stage, body);
  const isUntold = stage === 'was' && session.result === undefined;
  const undoIds = { connectionId: view.connection.id, sessionId: session.id };
  return partCard({ ...view, undoIds }, body, [
    ...(isUntold ? [debriefButton(view, 'It was called off', 'connection.visit.form')] : []),
    debriefButton(view, 'This activity', 'connection.open'),
  ]);
}

/** Among the check-ins of the day: whoever comes next is one press away at any time. */
function inRun(view: DebriefView, run: Run, stage: DebriefStage, body: Element[]): Card {
  const { found, nonce, readerId, now, says } = view;
  const { id: caseId, localId, revision, participant } = found;
  const next = { caseId, ...runIds({ ...run, done: run.done + 1 }) };
  const undo: Action[] = mayUndo(found, readerId, now)
    ? [sends('Undo', { verb: 'day.undo', ids: { localId, caseId, ...runIds(run) }, revision, nonce })]
    : [];
  return card(
    [
      ...(says ? [line(`✓ ${says}`)] : []),
      typed(`${participant.calledName} · ${caseId}`),
      ...body,
      notAClinicalRecord,
    ],
    [
      sends(
        'Next person',
        { verb: 'day.start', ids: next, nonce },
        stage === 'done' ? 'positive' : undefined,
      ),
      sends('Open the case', casePress('referral.open', found, nonce)),
      ...undo,
    ],
  );
}

import type { Local } from '../local';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { happened } from '../referral/happened';
import { noWork } from '../referral/work/noWork';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { dateAt } from '../staff/leave';
import { askedAt } from './instrumentsOn';
import { keptMeasures } from './keptMeasures';
import type { MeasureTime } from './measure';
import { proposedTime } from './proposedTime';

export interface AnsweredQuestions {
  id: string;
  /** As `instrumentKey` writes it; the first that is switched on where it is left out. */
  key: string | undefined;
  saidYes: boolean;
  when: MeasureTime | undefined;
  /** Indexes of the answers; undefined where a question has none. */
  answers: readonly (number | undefined)[];
}

/** All of the answers or none, from somebody who said yes to being asked. Nothing else of the case hangs on it. */
export function addMeasure(
  found: Case,
  { id, key, saidYes, when, answers }: AnsweredQuestions,
  by: Asker,
  at: string,
  local: Local,
): CaseDecision {
  const { measures = [] } = found;
  const refusal = noWork(found, by);
  if (refusal) return refuse(refusal);
  const instrument = askedAt(local, key);
  if (!instrument) return refuse('not-switched-on');
  if (!saidYes) return refuse('yes-needed');
  const chosen = instrument.questions.flatMap((_, question) => answers[question] ?? []);
  const isAnswer = (index: number) => instrument.answers[index] !== undefined;
  if (chosen.length < instrument.questions.length || !chosen.every(isAnswer)) return refuse('answers-needed');
  const added = {
    id,
    instrument: instrument.id,
    version: instrument.version,
    when: when ?? proposedTime(instrument, measures),
    on: dateAt(at, local.timeZone),
    at,
    by: by.id,
    answers: chosen,
    score: instrument.score(chosen),
  };
  return happened(found, 'measured', by.id, at, {
    measures: keptMeasures(measures, added),
    isUndoable: true,
  });
}

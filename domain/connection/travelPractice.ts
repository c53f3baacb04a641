import type { Local } from '../local';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { dateAt } from '../staff/leave';
import { changed, changing } from './changing';
import type { Travelled, TravelStage } from './connection';
import { travelStageNames } from './connectionNames';

/** They practised getting there and back, today: of each way the last time is kept. */
export function travelPractice(
  found: Case,
  { connectionId, stage }: { connectionId: string | undefined; stage: TravelStage | undefined },
  by: Asker,
  at: string,
  { timeZone }: Pick<Local, 'timeZone'>,
): CaseDecision {
  return changing(found, connectionId, by, (connection) => {
    if (stage === undefined) return refuse('result-needed');
    const { travel = [] } = connection;
    const practised: Travelled = { stage, on: dateAt(at, timeZone) };
    const last = travel.at(-1);
    if (last?.stage === stage && last.on === practised.on) return refuse('already-so');
    const others = travel.filter((one) => one.stage !== stage);
    const next = { ...connection, travel: [...others, practised] };
    return changed(found, next, 'travelPractised', by, at, { detail: travelStageNames[stage] });
  });
}

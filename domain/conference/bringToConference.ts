import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { happened } from '../referral/happened';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { noActionWork, noTeamWork } from './after/noTeamWork';
import type { Brought, BroughtReason } from './brought';
import { mostBrought } from './limits';

interface Asking {
  reason: BroughtReason | undefined;
  /** Empty where nothing is asked. */
  question: string;
}

/** It comes up at that conference, with what is asked of the team. */
export function bringToConference(
  found: Case,
  { id, conferenceId, reason, question }: Asking & { id: string; conferenceId: string },
  by: Asker,
  at: string,
): CaseDecision {
  const refusal = noTeamWork(found, by);
  if (refusal) return refuse(refusal);
  const { brought = [] } = found;
  if (brought.some((one) => one.conferenceId === conferenceId)) return refuse('already-so');
  if (brought.length >= mostBrought) return refuse('agenda-full');
  if (!reason) return refuse('reason-needed');
  const worker = { personId: by.id, name: by.name };
  const one: Brought = { id, conferenceId, by: worker, at, reason, ...(question && { question }) };
  return happened(found, 'broughtToConference', by.id, at, {
    brought: [...brought, one],
    isUndoable: true,
  });
}

/** Why it is brought, and what is asked. */
export function changeBrought(
  found: Case,
  { id, reason, question }: Asking & { id: string | undefined },
  by: Asker,
  at: string,
): CaseDecision {
  const refusal = noTeamWork(found, by);
  if (refusal) return refuse(refusal);
  return changing(found, id, (one, brought) => {
    if (!reason) return refuse('reason-needed');
    if (one.reason === reason && (one.question ?? '') === question) return refuse('already-so');
    const { question: _before, ...rest } = one;
    const changed: Brought = { ...rest, reason, ...(question && { question }) };
    return happened(found, 'broughtChanged', by.id, at, {
      brought: brought.map((other) => (other.id === id ? changed : other)),
      isUndoable: true,
    });
  });
}

/** It does not come up there any more. */
export function takeOffAgenda(found: Case, id: string | undefined, by: Asker, at: string): CaseDecision {
  const refusal = noActionWork(found, by);
  if (refusal) return refuse(refusal);
  return changing(found, id, (_one, brought) =>
    happened(found, 'takenOffAgenda', by.id, at, {
      brought: brought.filter((other) => other.id !== id),
      isUndoable: true,
    }),
  );
}

function changing(
  found: Case,
  id: string | undefined,
  change: (one: Brought, brought: readonly Brought[]) => CaseDecision,
): CaseDecision {
  const { brought = [] } = found;
  const one = brought.find((other) => other.id === id);
  return one ? change(one, brought) : refuse('no-such-part');
}

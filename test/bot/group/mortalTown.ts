import { crashingStore } from '../../support/crashingStore';
import { openGroupTown } from './groupTown';

/** A group town whose process can be told to die before it writes one case. */
export async function openMortalTown() {
  let diesAt: string | undefined;
  const storeInFront = crashingStore(({ deed, container, document }) =>
    deed === 'replace' && container === 'cases' && 'id' in document && document.id === diesAt
      ? 'before'
      : undefined,
  );
  const at = await openGroupTown({ storeInFront });
  return {
    ...at,
    /** Before that case is written, and no more without one. */
    diesBefore(caseId: string | undefined) {
      diesAt = caseId;
    },
  };
}

import { type Relation, seesDetails } from '../access';
import type { Case } from '../case';

/** May read the name: those of the work and whoever referred, while the person agrees to be referred. */
export function seesName({ consents }: Case, relations: readonly Relation[]): boolean {
  return consents.refer.given && (seesDetails(relations) || relations.includes('referrer'));
}

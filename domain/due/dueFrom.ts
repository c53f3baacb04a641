import type { Local } from '../local';
import type { Case } from '../referral/case';
import { dueKinds } from './dueKind';
import { dueRules } from './dueRules';
import { earliest } from './earliest';
import { mayStand } from './mayStand';

/** The Local's date (yyyy-mm-dd) from which a case may stand on somebody's card of the day; none while nothing runs. */
export function dueFrom(found: Case, local: Local): string | undefined {
  const kinds = dueKinds.filter((kind) => mayStand(found, kind));
  return earliest(kinds.map((kind) => dueRules[kind].from?.(found, local)));
}

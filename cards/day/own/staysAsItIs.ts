import type { DueKind } from '../../../domain/due/dueKind';

/** News: there is nothing to put off. */
export const staysAsItIs: readonly DueKind[] = ['whileAway', 'takesLonger'];

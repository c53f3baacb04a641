import type { Container, SubmitAction } from '../../card';
import { box, line } from '../../parts';

/** What was just done, in words of ours, with the way back. */
export function doneBox(says: string, undo: SubmitAction[]): Container {
  return box('good', [
    line(`✓ ${says}`),
    ...(undo.length > 0 ? [{ type: 'ActionSet' as const, actions: undo }] : []),
  ]);
}

import { type Asker, localsWith } from '../../../domain/staff/asker';
import { mayRefer } from '../../../domain/staff/rights';
import type { Press } from '../../press';
import type { FormNow } from './drafts';

/** A pressed form, at a Local where they refer. The Local in the form wins: it may have been chosen there. */
export function formOf(by: Asker, press: Press): FormNow | undefined {
  const localId = press.inputs['localId'] ?? press.ids['localId'] ?? '';
  if (!localsWith(by, mayRefer).includes(localId)) return undefined;
  const typed = { ...press.inputs, localId };
  return { nonce: press.nonce, localId, typed, safetyShown: press.ids['safetyShown'] === 'yes' };
}

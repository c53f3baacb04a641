import type { Local } from '../../../domain/local';
import type { Press } from '../../buttons';

/** What the form carries: the nonce that becomes its case and its draft, or the case that it corrects. */
export interface FormPress {
  nonce: string;
  localId: string;
  caseId?: string;
  revision?: number;
  /** Whom to call has been shown above it. */
  safetyShown?: boolean;
}

export function formPress(verb: string, { nonce, localId, caseId, revision, safetyShown }: FormPress): Press {
  return {
    verb,
    nonce,
    ids: {
      localId,
      ...(caseId !== undefined && { caseId }),
      ...(safetyShown && { safetyShown: 'yes' }),
    },
    ...(revision !== undefined && { revision }),
  };
}

export interface ReferralFormView {
  typed: Record<string, string>;
  problems: Record<string, string>;
  press: FormPress;
  /** The Locals that this person refers to; asked only where there are several. */
  locals: readonly { id: string; name: string }[];
  /** Of the Local; not asked where it has none. */
  priorityGroups: readonly { id: string; name: string }[];
  /** The text of the message that it was opened from. */
  message?: string | undefined;
  /** The Local whose safety lines stand above it. */
  safetyOf?: Local | undefined;
  /** Said at the top: why the form is back, or that it was kept. */
  says?: string;
}

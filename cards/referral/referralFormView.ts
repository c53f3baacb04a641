import type { Press } from '../buttons';

/** What the form carries: the nonce that becomes its case and its draft, or the case that it corrects. */
export interface FormPress {
  nonce: string;
  localId: string;
  caseId?: string;
  revision?: number;
}

export function formPress(verb: string, { nonce, localId, caseId, revision }: FormPress): Press {
  return {
    verb,
    nonce,
    ids: { localId, ...(caseId !== undefined && { caseId }) },
    ...(revision !== undefined && { revision }),
  };
}

export interface ReferralFormView {
  typed: Record<string, string>;
  problems: Record<string, string>;
  press: FormPress;
  /** The Locals that this person refers to; asked only where there are several. */
  locals: readonly { id: string; name: string }[];
  /** Said at the top: why the form is back, or that it was kept. */
  says?: string;
}

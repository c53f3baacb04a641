import { type ExportReason, type ExportRequest, exportReasons } from './exportRequest';
import { type RecordsDecision, refuseRecords } from './recordsRefusal';

interface Asked {
  id: string;
  localId: string;
  tenantId: string;
  reason: string | undefined;
  words: string;
  holder: string;
  publicKey: string;
  fingerprint: string;
}

/** One at a time at a Local, so that nobody approves another than the one they have read. */
export function askExport(
  { reason, words, holder, ...asked }: Asked,
  isOneOpen: boolean,
  by: string,
  at: string,
): RecordsDecision<ExportRequest> {
  const known = exportReasons.find((one): one is ExportReason => one === reason);
  if (isOneOpen) return refuseRecords('export-open');
  if (!known) return refuseRecords('reason-needed');
  if (!words) return refuseRecords('words-needed');
  if (!holder) return refuseRecords('holder-needed');
  return {
    ok: true,
    next: {
      ...asked,
      revision: 0,
      state: 'asked',
      reason: known,
      words,
      holder,
      askedBy: by,
      askedAt: at,
      donePresses: [],
      audit: [],
    },
  };
}

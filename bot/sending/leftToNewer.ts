import { DocumentFromLater } from '../../store/storeFaults';
import type { Services } from '../services';

/** One that a newer version wrote is for that version to carry out. The change feed would bring it again for ever. */
export async function leftToNewer(services: Services, deed: () => Promise<void>): Promise<void> {
  try {
    await deed();
  } catch (error) {
    if (!(error instanceof DocumentFromLater)) throw error;
    services.log.fault('left to a newer version', error, { subjectId: error.id });
  }
}

import { openSqlite } from '../../store/openSqlite';
import type { Store } from '../../store/store';
import type { DirectoryPlace } from './directoryPlace';

// nobody waits for an answer in a chat
const timeoutMs = 30_000;

/** The store of a directory. In Azure it is opened as whoever is signed in here, or by managed identity. */
export async function openDirectoryStore(place: DirectoryPlace): Promise<Store> {
  if (place.kind === 'file') return openSqlite(place.file);
  // slow to load, and most never need them
  const [{ DefaultAzureCredential }, { openCosmos }] = await Promise.all([
    import('@azure/identity'),
    import('../../store/openCosmos'),
  ]);
  const { endpoint, database, clientId } = place;
  const identity = clientId === undefined ? {} : { managedIdentityClientId: clientId };
  const credential = { tokenCredential: new DefaultAzureCredential(identity) };
  return openCosmos({ endpoint, credential, database, timeoutMs });
}

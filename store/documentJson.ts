import type { ContainerName, Documents } from './containers';
import { DocumentTooLarge } from './storeFaults';

const mostBytes = 2 * 1024 * 1024;

export function documentJson<C extends ContainerName>(container: C, document: Documents[C]): string {
  const json = JSON.stringify(document);
  const bytes = Buffer.byteLength(json);
  if (bytes > mostBytes)
    throw new DocumentTooLarge(`A document of ${container} has ${bytes} bytes; ${mostBytes} is the most`);
  return json;
}

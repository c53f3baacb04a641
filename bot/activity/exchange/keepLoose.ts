import type { DirectorySource } from '../../../domain/activity/hsds/directorySource';
import { isSame } from '../../../domain/activity/hsds/isSame';
import { stableId } from '../../../domain/activity/hsds/stableId';
import type { Store } from '../../../store/store';
import { everyLoose } from './everyLoose';
import type { Importing } from './importing';
import { partId } from './partId';
import type { LooseRow } from './read/reading';

const mostBytes = 1_000_000;

/** Keeps where activities came from, with the rows that belong to none of them. */
export async function keepLoose(
  { services: { store, now }, localId, sourceName, fileName, isComplete = false, isDryRun }: Importing,
  loose: readonly LooseRow[],
): Promise<void> {
  if (isDryRun) return;
  const name = sourceName ?? fileName;
  const id = stableId(name);
  const given = new Set(loose.map(keyOf));
  // part of a source says nothing of its other rows
  const older = isComplete ? [] : await everyLoose(store, localId, id);
  const parts = inParts([...older.filter((one) => !given.has(keyOf(one))), ...loose]);
  for (const [at, part] of [...parts.entries()].reverse())
    await keep(store, {
      id: partId(id, at),
      localId,
      name,
      importedAt: now(),
      isComplete,
      loose: part,
      parts: at === 0 ? parts.length : 1,
    });
  for (let at = parts.length; ; at += 1) {
    const held = await store.read('directory-sources', localId, partId(id, at));
    if (!held) return;
    await store.remove('directory-sources', held);
  }
}

function keyOf({ table, row }: LooseRow): string {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
  return `${table} ${id === undefined ? stableId(JSON.stringify(row)) : String(id)}`;
}

function inParts(rows: readonly LooseRow[]): Record<string, unknown[]>[] {
  const parts: Record<string, unknown[]>[] = [{}];
  let bytes = 0;
  for (const { table, row } of rows) {
    const more = Buffer.byteLength(JSON.stringify(row));
    if (bytes > 0 && bytes + more > mostBytes) {
      parts.push({});
      bytes = 0;
    }
    bytes += more;
    const last = parts.at(-1) ?? {};
    const list = last[table] ?? [];
    list.push(row);
    last[table] = list;
  }
  return parts;
}

async function keep(store: Store, next: DirectorySource): Promise<void> {
  const held = await store.read('directory-sources', next.localId, next.id);
  if (!held) await store.create('directory-sources', next);
  else if (!isSame({ ...held.document, importedAt: '' }, { ...next, importedAt: '' }))
    await store.replace('directory-sources', held, next);
}

import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { readPublicKey } from '../../bot/records/readPublicKey';
import type { ExportRequest } from '../../domain/records/exportRequest';
import { sixLocals } from '../../domain/sixLocals';
import type { Role } from '../../domain/staff/roles';
import { newcomer } from '../../domain/staff/staffRules';
import { exportTo } from '../../infra/exportLocal/exportLocal';
import { openExport } from '../../infra/exportLocal/openExport';
import type { Store } from '../../store/store';
import { tenantId } from './town';

const made = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 3072,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
let pair: ReturnType<typeof made> | undefined;
/** Made once: it takes a while. */
export const keyPair = () => {
  pair ??= made();
  return pair;
};

export const exportId = 'EXP-7K3Q';
export const approvedAt = '2026-11-22T22:10:00.000Z';
export const lead = 'aaaaaaaa-0000-4000-8000-000000000001';
export const officer = 'aaaaaaaa-0000-4000-8000-000000000002';

/** A request that two people of Brimbank want, and the two. */
export async function keepRequest(store: Store, more: Partial<ExportRequest> = {}): Promise<void> {
  const key = readPublicKey(keyPair().publicKey);
  if (!key.ok) throw new Error(key.why);
  await store.create('approvals', {
    id: exportId,
    localId: 'brimbank',
    tenantId,
    revision: 2,
    state: 'approved',
    reason: 'archive',
    words: 'The service moves',
    holder: 'The archive',
    publicKey: key.publicKey,
    fingerprint: key.fingerprint,
    askedBy: lead,
    askedAt: approvedAt,
    approvedBy: officer,
    approvedAt,
    until: '2026-11-29T22:10:00.000Z',
    donePresses: [],
    audit: [],
    ...more,
  });
  await keepStaff(store, lead, 'lead');
  await keepStaff(store, officer, 'privacyOfficer');
}

export async function keepStaff(store: Store, id: string, role: Role, ...at: string[]): Promise<void> {
  const localIds = at.length > 0 ? at : ['brimbank'];
  const grants = localIds.map((localId) => ({ localId, roles: [role], from: approvedAt, grantedBy: 'test' }));
  await store.create('staff', { ...newcomer(id, tenantId, `Name of ${id}`), grants, localIds });
}

/** A folder of the test's own, a key in it, and both commands on it. */
export function exportDesk() {
  const folder = mkdtempSync(join(tmpdir(), 'export-'));
  const file = join(folder, 'brimbank.lcx');
  writeFileSync(join(folder, 'private.pem'), keyPair().privateKey);
  return {
    folder,
    file,
    files: () => readdirSync(folder).sort(),
    makes: (store: Store, now = approvedAt) =>
      exportTo(store, { file, id: exportId, locals: sixLocals, isLater: () => false }, () => now),
    /** Gives the lines, or what was said instead. */
    async opens(key = 'private.pem', named = file, out = '-') {
      const said: string[] = [];
      const to = new PassThrough();
      const lines = text(to);
      const output = { log: (line: string) => said.push(line), error: (line: string) => said.push(line), to };
      const code = await openExport([named, '--key', key, '--out', out], { INIT_CWD: folder }, output);
      to.end();
      return { code, said: said.join('\n'), lines: (await lines).split('\n').filter(Boolean) };
    },
    end: () => rmSync(folder, { recursive: true }),
  };
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TeamsManifestV1D25 } from '@microsoft/app-manifest';
import { unzipSync } from 'fflate';

/** What an administrator puts into the environment for `npm run package`. */
export const packageValues = {
  TEAMS_APP_ID: '00000000-0000-4000-8000-00000000000a',
  BOT_ID: '33333333-0000-4000-8000-000000000001',
  DEVELOPER_NAME: 'Example "Health"',
  DEVELOPER_URL: 'https://example.org',
  PRIVACY_URL: 'https://example.org/privacy',
  TERMS_URL: 'https://example.org/terms',
};

export interface TeamsAppPackage {
  manifest: TeamsManifestV1D25.TeamsManifestV1D25;
  /** As it stands in the package. */
  text: string;
  icons: Record<string, Buffer>;
}

/** Runs `npm run package -- --teams-app` with these values. */
export function teamsAppPackage(values: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'teams-app-'));
  const { status, stdout } = spawnSync(process.execPath, ['infra/package.mjs', folder, '--teams-app'], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...values },
  });
  const read = (name: string): TeamsAppPackage => {
    const files = unzipSync(readFileSync(join(folder, name)));
    const { 'manifest.json': manifest = new Uint8Array(), ...icons } = files;
    const text = Buffer.from(manifest).toString();
    const buffers = Object.entries(icons).map(([icon, bytes]) => [icon, Buffer.from(bytes)]);
    return { manifest: JSON.parse(text), text, icons: Object.fromEntries(buffers) };
  };
  const packages = status === 0 && {
    plain: read('appPackage.zip'),
    withMeetings: read('appPackage.meetings.zip'),
  };
  rmSync(folder, { recursive: true });
  return { status, said: stdout, packages };
}

import { readFileSync } from 'node:fs';
import { filledManifest } from './filledManifest.mjs';
import { zipOf } from './zipOf.mjs';

const icon = (name) => readFileSync(new URL(`../appPackage/${name}`, import.meta.url));

/** What is uploaded to Teams. */
export function teamsApp(values, version, withMeetings) {
  const manifest = filledManifest(values, version, withMeetings);
  return zipOf({
    'manifest.json': Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`),
    [manifest.icons.color]: icon(manifest.icons.color),
    [manifest.icons.outline]: icon(manifest.icons.outline),
  });
}

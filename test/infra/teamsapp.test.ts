import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import { packageValues } from '../support/teamsAppPackage';

const step = z.strictObject({
  uses: z.string(),
  with: z.record(z.string(), z.unknown()),
  writeToEnvironmentFile: z.record(z.string(), z.string()).optional(),
});
const lifecycle = z.strictObject({
  version: z.string().regex(/^v1\.(8|9|1[0-4])$/),
  environmentFolderPath: z.string(),
  provision: z.array(step),
  deploy: z.array(step),
  publish: z.array(step).optional(),
});

/** Each action that we use, and what it cannot do without. */
const needs: Record<string, readonly string[]> = {
  'teamsApp/create': ['name'],
  'teamsApp/validateManifest': ['manifestPath'],
  'teamsApp/zipAppPackage': ['manifestPath', 'outputZipPath', 'outputFolder'],
  'teamsApp/update': ['appPackagePath'],
  'teamsApp/publishAppPackage': ['appPackagePath'],
  'arm/deploy': ['subscriptionId', 'resourceGroupName', 'templates', 'bicepCliVersion'],
  'cli/runNpmCommand': ['args'],
  script: ['run'],
};
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const outputs = [...readFileSync('infra/main.bicep', 'utf8').matchAll(/^output (\w+)/gm)].map(
  ([, name]) => name,
);
const guide = readFileSync('docs/running/deploying.md', 'utf8');
const stages = ['test', 'production'];

describe.each(['teamsapp.yml', 'teamsapp.local.yml'])('%s', (file) => {
  const read = lifecycle.parse(parse(readFileSync(file, 'utf8')));
  const steps = [...read.provision, ...read.deploy, ...(read.publish ?? [])];

  test('takes steps that there are, with all that they need', () => {
    for (const { uses, with: given } of steps)
      expect([uses, Object.keys(given)]).toEqual([uses, expect.arrayContaining([...(needs[uses] ?? ['?'])])]);
  });

  test('reads files that are there, or that an earlier step makes', () => {
    const made = new Set<string>();
    for (const { with: given } of steps) {
      const paths = [...JSON.stringify(given).matchAll(/(?<=")(\.\/[^"\s]+)|--src (\.\/[^"\s]+)/g)].map(
        ([, quoted, src]) => quoted ?? src ?? '',
      );
      const out = String(given['outputZipPath'] ?? '');
      if (given['args'] === 'run package') made.add('./dist/local-connections.zip');
      for (const path of paths.filter(
        (one) => one !== out && one !== given['outputFolder'] && !made.has(one),
      ))
        for (const stage of stages)
          expect([path, existsSync(path.replace(/\$\{\{TEAMSFX_ENV\}\}/, stage))]).toEqual([path, true]);
      if (out) made.add(out);
    }
  });

  test('knows each value by the time it is asked for', () => {
    // what an administrator writes down first, as the guide says; the rest comes from the steps themselves
    const listed = [...guide.matchAll(/^ {4}([A-Z_]+)=/gm)].map(([, name]) => name);
    const known = new Set(['TEAMSFX_ENV', ...listed]);
    const manifest = Object.keys(packageValues);
    for (const { uses, with: given, writeToEnvironmentFile = {} } of steps) {
      const asked = [...JSON.stringify(given).matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name);
      const all = uses === 'teamsApp/zipAppPackage' ? [...asked, ...manifest] : asked;
      expect([uses, all.filter((name) => name && !known.has(name))]).toEqual([uses, []]);
      for (const name of Object.values(writeToEnvironmentFile)) known.add(name);
      if (uses === 'arm/deploy') for (const name of outputs) known.add(name);
    }
  });

  test('runs scripts that package.json has', () => {
    const run = steps.flatMap(({ with: given }) => /^run (\S+)/.exec(String(given['args'] ?? ''))?.[1] ?? []);
    for (const name of run) expect(Object.keys(scripts)).toContain(name);
  });
});

test('what the templates’ parameters leave open is written down by the administrator or made by a step', () => {
  const known = ['TEAMS_APP_ID', ...[...guide.matchAll(/^ {4}([A-Z_]+)=/gm)].map(([, name]) => name)];
  for (const stage of stages) {
    const open = readFileSync(`infra/parameters/${stage}.json`, 'utf8').matchAll(/\$\{\{(\w+)\}\}/g);
    for (const [, name] of open) expect(known).toContain(name);
  }
});

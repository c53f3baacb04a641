import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Environment } from './finding';

/** As `az functionapp config appsettings list` prints them. */
const fromAzure = z.array(z.looseObject({ name: z.string(), value: z.string().nullable() }));
const fromLocal = z.looseObject({ Values: z.record(z.string(), z.string()) });
const plain = z.record(z.string(), z.string());

export type Given = { ok: true; settings: Environment; from: string; isDeployed: boolean };

/** The settings to look at, from a file or from the environment. */
export function readGiven(
  file: string | undefined,
  environment: Environment,
): Given | { ok: false; says: string } {
  if (file === undefined)
    return { ok: true, settings: environment, from: 'the environment', isDeployed: false };
  const content = contentOf(file);
  if (content === undefined)
    return {
      ok: false,
      says: `The file of --settings is not there, or is not JSON. Give local.settings.json, or print the settings of the Function App with: az functionapp config appsettings list -g GROUP -n NAME -o json > settings.json`,
    };
  const azure = fromAzure.safeParse(content);
  if (azure.success) {
    const settings = Object.fromEntries(azure.data.map(({ name, value }) => [name, value ?? undefined]));
    return { ok: true, settings, from: 'the Function App', isDeployed: true };
  }
  const local = fromLocal.safeParse(content);
  const settings = local.success ? local.data.Values : plain.safeParse(content).data;
  if (!settings)
    return {
      ok: false,
      says: 'The file of --settings is JSON, but neither local.settings.json nor a list of app settings.',
    };
  return { ok: true, settings, from: 'the file', isDeployed: false };
}

function contentOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

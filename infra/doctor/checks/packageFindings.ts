import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import * as z from 'zod';
import { version } from '../../../functions/version';
import { type Environment, type Finding, notOk, ok, unchecked } from '../finding';

const manifest = z.looseObject({
  id: z.string(),
  version: z.string(),
  bots: z.array(z.looseObject({ botId: z.string() })).min(1),
});

const again = 'Fill in its values and run npm run package again.';

/** Whether the Teams app package is filled in, and speaks of the bot that the settings name. */
export function packageFindings(file: string, settings: Environment): Finding[] {
  const text = manifestIn(file);
  if (text === undefined)
    return [unchecked(`the Teams app package ${file} is not there`, 'Run npm run package with its values.')];
  if (/\$\{\{/.test(text)) return [notOk('the Teams app package has values that are not filled in', again)];
  const read = manifest.safeParse(parsed(text));
  if (!read.success) return [notOk('the Teams app package holds no manifest of this bot', again)];
  const { id, bots, version: packed } = read.data;
  const findings: Finding[] = [];
  const agrees = (what: string, name: string, found: string) => {
    const set = settings[name];
    if (!set)
      findings.push(unchecked(`${what}: ${name} is not set`, `Set ${name}, then run the doctor again.`));
    else if (set.toLowerCase() === found.toLowerCase()) findings.push(ok(`${what} is that of ${name}`));
    else findings.push(notOk(`${what} is not that of ${name}`, again));
  };
  agrees('the bot of the Teams app package', 'MICROSOFT_APP_ID', bots[0]?.botId ?? '');
  agrees('the id of the Teams app package', 'TEAMS_APP_ID', id);
  findings.push(
    packed === version
      ? ok(`the Teams app package is of version ${version}`)
      : notOk(
          `the Teams app package is of version ${packed}, this is ${version}`,
          'Run npm run package again.',
        ),
  );
  return findings;
}

function manifestIn(file: string): string | undefined {
  try {
    const packed = unzipSync(new Uint8Array(readFileSync(file)))['manifest.json'];
    return packed && strFromU8(packed);
  } catch {
    return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import * as z from 'zod';
import { version } from '../../../functions/version';
import { type Finding, notOk, ok, unchecked } from '../finding';

const health = z.looseObject({ version: z.string(), store: z.string().optional() });
const timeoutMs = 20_000;

/** Whether the deployed bot answers, is ready, and is of this version. */
export async function runningFindings(url: string | undefined): Promise<Finding[]> {
  if (url === undefined)
    return [
      unchecked(
        'whether the deployed bot runs',
        'Give its address with --url https://NAME.azurewebsites.net',
      ),
    ];
  if (!URL.canParse(url))
    return [notOk('what --url gives is no address', 'Give https://NAME.azurewebsites.net')];
  const live = await ask(url, 'live');
  if (!live)
    return [
      notOk(
        'the deployed bot does not answer',
        'Look at the log stream of the Function App: a setting that is missing stops the start by its name.',
      ),
    ];
  const same =
    live.version === version
      ? ok(`the deployed bot is of version ${version}`)
      : notOk(`the deployed bot is of version ${live.version}, this is ${version}`, 'Deploy this version.');
  const ready = await ask(url, 'ready');
  return [
    ok('the deployed bot answers'),
    same,
    ready?.status === 200
      ? ok('the deployed bot is ready: it reaches its records')
      : notOk(
          'the deployed bot is not ready: it does not reach its records',
          'Look at Cosmos DB, its network and the role assignments of the bot’s identity.',
        ),
  ];
}

async function ask(url: string, part: 'live' | 'ready') {
  try {
    const response = await fetch(new URL(`/api/health/${part}`, url), {
      signal: AbortSignal.timeout(timeoutMs),
    });
    return { status: response.status, ...health.parse(await response.json()) };
  } catch {
    return undefined;
  }
}

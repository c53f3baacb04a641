import { parseArgs } from 'node:util';

const usage =
  'npm run doctor -- [--settings FILE] [--package FILE] [--url ADDRESS]\n' +
  '  --settings  local.settings.json, or what "az functionapp config appsettings list -o json" printed; else the environment\n' +
  '  --package   the Teams app package, dist/appPackage.zip unless given\n' +
  '  --url       the Function App, https://….azurewebsites.net, to ask whether it is ready';

type Read =
  | { ok: true; settings: string | undefined; appPackage: string; url: string | undefined }
  | { ok: false; says: string };

export function readArguments(args: string[]): Read {
  const one = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ args, options: { settings: one, package: one, url: one } });
    const { settings, url } = values;
    return { ok: true, settings, appPackage: values.package ?? 'dist/appPackage.zip', url };
  } catch {
    return {
      ok: false,
      says: `The doctor does not know one of the words after it. It is used so:\n${usage}`,
    };
  }
}

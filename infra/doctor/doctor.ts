import { machineFindings } from './checks/machineFindings';
import { packageFindings } from './checks/packageFindings';
import { runningFindings } from './checks/runningFindings';
import { settingFindings } from './checks/settingFindings';
import { storeFindings } from './checks/storeFindings';
import { tokenFindings } from './checks/tokenFindings';
import type { Environment, Finding } from './finding';
import { readArguments } from './readArguments';
import { readGiven } from './readGiven';
import { reported } from './reported';

interface Output {
  log(text: string): void;
}

/** Looks at everything that a deployment needs, and says of each whether it is as it should be. 1 when something is not. */
export async function doctor(args: string[], environment: Environment, output: Output): Promise<number> {
  const asked = readArguments(args);
  const given = asked.ok ? readGiven(asked.settings, environment) : asked;
  if (!asked.ok || !given.ok) {
    output.log(asked.ok ? (given.ok ? '' : given.says) : asked.says);
    return 1;
  }
  const { settings } = given;
  const findings: Finding[] = [...machineFindings(), ...settingFindings(given)];
  findings.push(...(await tokenFindings(settings, environment)));
  findings.push(...(await storeFindings(settings, environment)));
  findings.push(...packageFindings(asked.appPackage, settings));
  findings.push(...(await runningFindings(asked.url)));
  output.log(reported(findings));
  return findings.some(({ state }) => state === 'not ok') ? 1 : 0;
}

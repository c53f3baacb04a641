import { existsSync } from 'node:fs';
import { type Finding, notOk, ok } from '../finding';

const oldest = 20;
const inAzure = 22;

/** Node.js here, and whether there is something to deploy. */
export function machineFindings(): Finding[] {
  const major = Number(process.versions.node.split('.')[0]);
  const node =
    major >= oldest
      ? ok(`Node.js ${process.versions.node} (Azure runs ${inAzure})`)
      : notOk(`Node.js ${process.versions.node} is too old`, `Install Node.js ${inAzure}, as Azure runs it.`);
  const bundle = existsSync('dist/main.js')
    ? ok('the bundle that is deployed is built: dist/main.js')
    : notOk('the bundle that is deployed is not built', 'Run npm run package.');
  return [node, bundle];
}

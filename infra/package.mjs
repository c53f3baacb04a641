import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deployable } from './package/deployable.mjs';
import { wrongValues } from './package/filledManifest.mjs';
import { teamsApp } from './package/teamsApp.mjs';

const isTeamsAppAlone = process.argv.includes('--teams-app');
const [out = 'dist'] = process.argv.slice(2).filter((one) => !one.startsWith('--'));

const product = JSON.parse(readFileSync('package.json', 'utf8'));
const say = (text) => process.stdout.write(`${text}\n`);

function write(name, bytes) {
  writeFileSync(join(out, name), bytes);
  say(`${join(out, name)}  ${Math.ceil(bytes.length / 1024)} KB`);
}

mkdirSync(out, { recursive: true });
if (!isTeamsAppAlone) {
  const built = spawnSync(process.execPath, ['infra/build.mjs', out], { stdio: 'inherit' });
  if (built.status !== 0) process.exit(1);
}
say(`Local Connections ${product.version}:`);
if (!isTeamsAppAlone) write('local-connections.zip', deployable(join(out, 'main.js'), product));

const wrong = wrongValues(process.env);
for (const [name, withMeetings] of [
  ['appPackage.zip', false],
  ['appPackage.meetings.zip', true],
]) {
  if (wrong.length === 0) write(name, teamsApp(process.env, product.version, withMeetings));
  // one with other values must not be taken for today's
  else rmSync(join(out, name), { force: true });
}
if (wrong.length > 0) {
  say('\nThe Teams app was not packed. It needs these in the environment:');
  for (const one of wrong) say(`- ${one}`);
  // whoever asked for nothing else has nothing
  if (isTeamsAppAlone) process.exitCode = 1;
} else
  say(
    '\nUpload one of the two Teams packages: the second only where your tenant lets apps hear of meetings.',
  );
if (!isTeamsAppAlone) say('\ndocs/running/deploying.md says what is done with what was made, step by step.');

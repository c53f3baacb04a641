import { createServer } from 'node:http';
import Module, { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import * as functionsCore from '../../../sandbox/functionsCore';
import { startFunctions } from '../../../sandbox/host/startFunctions';
import type { Store } from '../../../store/store';

/** The local Functions host as a process of its own: `node functionsProcess.js FOLDER` runs the app in that folder. */
const [folder = '.'] = process.argv.slice(2);
const load = createRequire(join(folder, 'package.json'));

// as the real worker does, at the same place
const prototype = Module.prototype as unknown as { require: (this: unknown, id: string) => unknown };
const required = prototype.require;
prototype.require = function (id) {
  return id === '@azure/functions-core' ? functionsCore : required.call(this, id);
};

// in Azure the change feed is the host's own; here it is fired by hand
const noFeed = { changes: async () => ({ documents: [], token: '', more: false }) } as unknown as Store;

try {
  const { main } = load('./package.json') as { main: string };
  const host = startFunctions(() => load(`./${main}`), { store: noFeed, dataDir: folder });
  const server = createServer((request, response) => {
    host
      .handle(request, response)
      .then((isOurs) => isOurs || response.writeHead(404).end())
      .catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1', () => {
    process.stdout.write(`listening http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandWords } from '../../bot/door/commands';
import { startFunctions } from '../../sandbox/host/startFunctions';
import type { bundledBot } from '../support/bundle/bundledBot';
import { bundleOf } from '../support/bundle/bundleOf';
import { buttonsOf, textOf } from '../support/cardReading';
import { openConnector } from '../support/connector';
import { memoryStore } from '../support/memoryStore';
import { refer } from '../support/refer';
import { person } from '../support/townPerson';

const tenantId = '11111111-2222-4333-8444-555555555555';
const id = 'aaaaaaaa-0000-4000-8000-000000000001';
const out = mkdtempSync(join(tmpdir(), 'bundled-bot-'));
afterAll(() => rmSync(out, { recursive: true }));

test('nothing that the bundle leaves out is called while people work with the bot', async () => {
  const { file } = bundleOf(out, 'test/support/bundle/bundledBot.ts');
  const bundled = require(file) as { bundledBot: typeof bundledBot };
  const logged: string[] = [];
  const store = memoryStore();
  const connector = await openConnector();
  const register = () => bundled.bundledBot(store, tenantId, id, (line) => logged.push(line));
  const host = startFunctions(register, { store, dataDir: out });
  const server = createServer((request, response) => void host.handle(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;
  const lead = person({ endpoint, connector, host }, { id, name: 'Kim' });

  try {
    const reference = await refer(lead);
    for (const word of commandWords) {
      const card = await lead.says(word);
      expect(textOf(card)).not.toBe('');
      for (const { title, type } of buttonsOf(card)) {
        if (type !== 'Action.Submit' && type !== 'Action.Execute') continue;
        const { status } = await lead.presses(card, title);
        expect(`${word}, ${title}: ${status}`).toBe(`${word}, ${title}: 200`);
      }
    }
    expect(textOf(await lead.says('queue'))).toContain(reference);
    expect(await lead.searches('garden')).toBeDefined();
    await lead.in('channel').says('help');
    await host.fireTimers();
    await host.pump();
  } finally {
    // what was left out and called after all is named here
    expect(logged.filter((line) => line.includes('"level":"fault"'))).toEqual([]);
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    await connector.close();
  }
}, 60_000);

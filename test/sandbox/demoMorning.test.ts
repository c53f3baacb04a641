import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { everyPage } from '../../bot/everyPage';
import type { Card } from '../../cards/card';
import { demoPeople } from '../../sandbox/demoPeople';
import { registerBot } from '../../sandbox/registerBot';
import { seedOnce } from '../../sandbox/seed/seedOnce';
import { type Sandbox, startSandbox } from '../../sandbox/startSandbox';
import { teamsIds } from '../../sandbox/teams/teamsIds';
import { openSqlite } from '../../store/openSqlite';
import type { Store } from '../../store/store';
import { textOf } from '../support/cardReading';

let dataDir: string;
let store: Store;
let sandbox: Sandbox;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'demo-'));
  // whatever day it really is
  writeFileSync(join(dataDir, 'clock.json'), JSON.stringify({ upTo: '2026-11-23T22:10:00.000Z' }));
  store = openSqlite(join(dataDir, 'demo.db'));
  const started = await startSandbox({ port: 0, dataDir, store, pageDir: dataDir, register: registerBot });
  sandbox = started;
  await seedOnce(dataDir, started, started.bot);
}, 120_000);
afterAll(async () => {
  await sandbox.close();
  await store.close();
  rmSync(dataDir, { recursive: true });
});

function newest(name: string) {
  const person = demoPeople.people.find((one) => one.name === name);
  const chat = sandbox.teams.chat(teamsIds.personalChat(person?.aadObjectId ?? ''));
  const message = chat?.messages.at(-1);
  return { summary: message?.summary, says: textOf(message?.cards.at(-1) as Card | undefined) };
}

async function moves(more: object): Promise<void> {
  const body = JSON.stringify(more);
  await fetch(new URL('sandbox/clock', sandbox.url), { method: 'POST', body });
}

test('the first morning shows Ana whom to check in with, and a lock screen no name', () => {
  const { says, summary } = newest('Ana Petrov');
  expect(says).toMatch(
    /3 people to check in with\nMarisol\nFirst visit tomorrow.*\nOpen\nEffie\n.*how was it.*\nOpen\nDimitri\n/,
  );
  expect(says).toContain('Effie\nA visit on Monday 23 November: how was it?');
  expect(says).toContain('Check-in was due on Monday 23 November');
  expect(says).toContain('1 person is to be asked about their consents again');
  expect(says).toContain('1 supervision date');
  expect(summary).toBe('Your day with Local Connections');
});

test('the Lead sees who cannot be reached and what has no next step', () => {
  const { says } = newest('Helen Marinos');
  expect(says).toContain('1 colleague cannot be reached');
  expect(says).toContain('1 case needs a next step (it has none)');
  expect(says).toContain('1 person waits for a link worker');
  expect(says).not.toMatch(/Pat|Joyce|Marisol/);
});

test('the people of the demo are at different places with what they would like to go to', async () => {
  const states: Record<string, string[]> = {};
  for await (const { document } of everyPage(store, 'cases', { partition: 'brimbank' }))
    if (document.connections)
      states[document.participant.calledName] = document.connections.map(
        ({ name, state }) => `${name}: ${state}`,
      );

  expect(states).toEqual({
    Effie: ['Chair Dance: settledIn', 'The Second Cup: keen', "Blue Wren Makers' Shed: firstVisitBooked"],
    Wilma: ['Sunshine Amblers: goingAlong'],
    Marisol: ['Big Tin Choir: firstVisitBooked'],
    Dimitri: ['Rainy Day Board Games: keen', 'The Second Cup: keen'],
    Pat: ["Carers' Breather: idea", 'The Second Cup: keen'],
  });
});

test('a small group has three people, a session to write down and one to come', async () => {
  const [group] = (await store.query('groups', { partition: 'brimbank' })).found;
  expect(group?.document.members).toHaveLength(3);
  const days = group?.document.sessions.map(({ on }) => on) ?? [];
  expect(days).toContain('2026-11-19');
  expect(days).toContain('2026-11-26');
});

test('two Locals have conferences to come, one of them every week with three cases and what was agreed last time', async () => {
  const titles: Record<string, string[]> = {};
  for (const localId of ['brimbank', 'benalla-wangaratta-mansfield'])
    titles[localId] = (await store.query('conferences', { partition: localId })).found.map(
      ({ document }) => document.title,
    );
  const brought: Record<string, number> = {};
  const agreed: string[] = [];
  for await (const { document } of everyPage(store, 'cases', { partition: 'brimbank' })) {
    const { brought: up = [], teamActions = [], consents } = document;
    if (up.length > 0) brought[document.id] = up.length;
    if (up.length > 0) expect(consents.shareWithTeam.given).toBe(true);
    agreed.push(...teamActions.map(({ owner, state, by }) => `${owner.name} by ${by}: ${state}`));
  }

  expect(titles['brimbank']?.sort()).toEqual([
    'Starting well: intake and link workers',
    'Thursday case conference',
  ]);
  expect(titles['benalla-wangaratta-mansfield']).toEqual(['North East case conference']);
  expect(brought).toEqual({ 'BRI-7EFF': 1, 'BRI-7K3Q': 1, 'BRI-7PTC': 1 });
  expect(agreed).toEqual(['Dana Whitfield by 2026-11-26: open']);
});

test('the next morning comes with the clock, and within a moment', async () => {
  const began = Date.now();
  await moves({ now: '2026-11-24T22:00:00.000Z' });
  expect(newest('Ana Petrov').says).toMatch(/^Wednesday 25 November\n4 people to check in with/);
  expect(newest('Ana Petrov').says).toContain('Wilma\nThe pause ends today');
  expect(Date.now() - began).toBeLessThan(20_000);
});

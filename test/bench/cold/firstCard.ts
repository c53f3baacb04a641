import { performance } from 'node:perf_hooks';
import { member } from '../running/member';
import { teamsServiceUrl, type World } from '../running/openWorld';
import { startBot } from '../running/startBot';

/** Milliseconds from the spawn of a bot until its first card has reached the chat. */
export async function firstCard(
  world: World,
  name: string,
  who: { id: string; name: string },
): Promise<number> {
  const { preloads, settings } = world.withTokens;
  const authorization = world.authorization(teamsServiceUrl);
  const before = performance.now();
  const bot = await startBot(name, { preloads, settings: { ...settings, FIRST_LEAD: who.id } });
  try {
    const there = member({ world, endpoint: bot.endpoint, serviceUrl: teamsServiceUrl, authorization }, who);
    await there.sends(there.words('refer'));
    return performance.now() - before;
  } finally {
    await bot.stop();
  }
}

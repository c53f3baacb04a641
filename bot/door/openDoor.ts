import { openDirectory } from '../activity/find/openDirectory';
import { makeApp } from '../app';
import { botConnector, type Home } from '../sending/botConnector';
import type { Services } from '../services';
import { answering } from '../watching/answering';
import { Adapter } from './adapter';
import { askedIn } from './askedIn';
import type { DoorSettings } from './envelope';
import { type FrontDoor, frontDoor } from './frontDoor';
import { readOnce } from './readOnce';

export interface BotParts {
  authentication: ConstructorParameters<typeof Adapter>[0];
  appId: string;
  home: Home;
  door: DoorSettings & { needsToken: boolean };
  services: Omit<Services, 'connector' | 'directory'>;
}

/** Puts the bot together: one adapter for what comes in and what goes out. */
export function openDoor(parts: BotParts): { services: Services; door: FrontDoor } {
  const adapter = new Adapter(parts.authentication, parts.appId);
  const services: Services = {
    ...parts.services,
    store: readOnce(parts.services.store),
    connector: botConnector(adapter, parts.home),
    directory: openDirectory(parts.services),
  };
  const app = makeApp(services);
  const door = frontDoor(adapter, parts.door, services.log, (context) =>
    answering(services.log, askedIn(context.activity, app.verbs), async () => {
      await app.run(context);
    }),
  );
  return { services, door };
}

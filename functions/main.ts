import { azureBot } from './azureBot';
import { readSettings } from './settings';
import { registerTriggers } from './triggers';

// the one entry point of what is deployed: without its settings it does not start
const { services, door } = azureBot(readSettings(), (line) => process.stdout.write(`${line}\n`));
registerTriggers(services, door);

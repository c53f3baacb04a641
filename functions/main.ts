import { azureBot } from './azureBot';
import { readSettings } from './settings';
import { registerTriggers } from './triggers';
import { writeLine } from './writeLine';

// the one entry point of what is deployed: without its settings it does not start
const { services, door } = azureBot(readSettings(), writeLine);
registerTriggers(services, door);

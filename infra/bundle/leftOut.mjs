import { fileURLToPath } from 'node:url';
import neverLoaded from '../neverLoaded.cjs';

const botbuilder = [
  'bot(Component|FrameworkAdapter|FrameworkHttpClient)',
  'channelService.*',
  'cloudChannelServiceHandler',
  'eventFactory',
  'fileTranscriptStore',
  'inspectionMiddleware',
  'setSpeakMiddleware',
  'sharepoint/.*',
  'skills/.*',
  'streaming/streamingHttpClient',
  'streaming/tokenResolver',
  'teams/.*',
  'teamsActivityHandler',
];
const core = [
  'activity(Factory|Handler|HandlerBase)',
  'autoSaveStateMiddleware',
  'browserStorage',
  'memoryTranscriptStore',
  'showTypingMiddleware',
  'skills/.*',
  'skypeMentionNormalizeMiddleware',
  'telemetryLoggerMiddleware',
  'testAdapter',
  'transcriptLogger',
];
const connector = ['emulatorApiClient', 'auth/(certificate|federated).*', 'teams/.*'];
const teamsAi = ['AI', 'authentication/Authentication'];

/** What the SDKs bring and this bot never calls: paths under `node_modules`. */
const paths = [
  `(${neverLoaded.map((name) => name.replace('(/.*)?', '')).join('|')})/.*`,
  `botbuilder/lib/(${botbuilder.join('|')})\\.js`,
  'botbuilder/vendors/.*',
  `botbuilder-core/lib/(${core.join('|')})\\.js`,
  'botbuilder-dialogs.*',
  `botframework-connector/lib/(${connector.join('|')})\\.js`,
  'botframework-streaming/.*',
  `@microsoft/teams-ai/lib/(${teamsAi.join('|')})\\.js`,
  // skills; an URL of Node's own is there
  '(axios|form-data|mime-types|whatwg-url)/.*',
];
// Windows writes paths with backslashes
const filter = new RegExp(`node_modules/(${paths.join('|')})$`.replaceAll('/', '[\\\\/]'));
const named = fileURLToPath(new URL('leftOutModule.cjs', import.meta.url));

/** Puts something in their place that says its name when it is called after all. */
export const leftOut = {
  name: 'leftOut',
  setup: ({ onLoad }) =>
    onLoad({ filter }, ({ path }) => {
      const name = path
        .slice(path.lastIndexOf('node_modules') + 'node_modules/'.length)
        .replaceAll('\\', '/');
      return { contents: `module.exports = require(${JSON.stringify(named)})(${JSON.stringify(name)});` };
    }),
};

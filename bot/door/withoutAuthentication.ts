import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { oneRequest } from '../sending/oneRequest';
import { connectorTimeoutMs } from './authentication';

/** For the sandbox on one machine, which alone imports it: nothing deployed can reach this. */
export function withoutAuthentication() {
  return new ConfigurationBotFrameworkAuthentication({}, undefined, undefined, undefined, {
    httpClient: oneRequest(connectorTimeoutMs) as never,
  });
}

import {
  type Activity,
  CloudAdapter,
  type ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';

type Authentication = ConfigurationBotFrameworkAuthentication;
// what connectors of the public cloud ask for
const audience = 'https://api.botframework.com';

export type ConnectorClient = Awaited<
  ReturnType<ReturnType<Authentication['createConnectorFactory']>['create']>
>;

/** CloudAdapter without its express-like request and response, and without its logging of what failed. */
export class Adapter extends CloudAdapter {
  readonly #appId: string;
  readonly #authentication: Authentication;

  constructor(authentication: Authentication, appId: string) {
    super(authentication);
    this.#appId = appId;
    this.#authentication = authentication;
  }

  /** Checks the token, then runs the turn. Throws when the token does not hold. */
  async answer(
    authorization: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, turn);
  }

  /** A client for messages that nobody asked for just now. */
  async clientFor(serviceUrl: string): Promise<ConnectorClient> {
    const identity = this.createClaimsIdentity(this.#appId);
    return this.#authentication.createConnectorFactory(identity).create(serviceUrl, audience);
  }
}

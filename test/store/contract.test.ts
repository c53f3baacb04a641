import { storeContract } from '../support/storeContract';
import { storeOpeners } from '../support/storeOpeners';

describe.each(storeOpeners)('what the bot needs of storage', storeContract);

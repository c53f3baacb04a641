import { storeContract } from '../support/store/storeContract';
import { storeOpeners } from '../support/store/storeOpeners';

describe.each(storeOpeners)('what the bot needs of storage', storeContract);

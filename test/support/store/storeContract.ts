import { storeChangesContract } from './storeChangesContract';
import { storeLaterContract } from './storeLaterContract';
import type { OpenedStores, Stores } from './storeOpeners';
import { storePagesContract } from './storePagesContract';
import { storeQueriesContract } from './storeQueriesContract';
import { storeRandomContract } from './storeRandomContract';
import { storeSchemaContract } from './storeSchemaContract';
import { storeSizesContract } from './storeSizesContract';
import { storeWritesContract } from './storeWritesContract';

/** What every store promises to the bot, whichever it runs on. */
export function storeContract(name: string, open: () => Promise<OpenedStores>): void {
  describe(`${name} store`, () => {
    let opened: OpenedStores;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened.end());

    const stores: Stores = () => opened;
    storeWritesContract(stores);
    storeSizesContract(stores);
    storeQueriesContract(stores);
    storePagesContract(stores);
    storeRandomContract(stores);
    storeChangesContract(stores);
    storeSchemaContract(stores);
    storeLaterContract(stores);
  });
}

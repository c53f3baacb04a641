import { join } from 'node:path';
import { openExchange, readJson } from './exchanging';
import { ordered } from './leaves';

test('services that disagree on a shared organisation or place come in from the tables each as it was', async () => {
  const [exchange, again] = [openExchange(), openExchange()];
  const at = (id: string, name: string) => ({
    id,
    location: { id: 'l', name, addresses: [{ id: 'a', city: name }] },
  });
  const services = ['One', 'Two'].map((name) => ({
    id: name,
    name,
    status: 'active',
    organization: { id: 'o', name: `House ${name}`, phones: [{ id: 'p', number: name }] },
    service_at_locations: [at(`at-${name}`, name)],
  }));
  await exchange.bring(exchange.put('in.json', services));
  await again.bring(await exchange.take('csv'));
  const { contents } = readJson(join(await again.take('json'), 'services.json'));

  const [, two] = services;
  const withoutIds = {
    ...two,
    organization: { name: 'House Two', phones: two?.organization.phones },
    service_at_locations: [
      { id: 'at-Two', location: { name: 'Two', addresses: [{ id: 'a', city: 'Two' }] } },
    ],
  };
  expect(ordered(contents)).toEqual(ordered([services[0], withoutIds]));
  await exchange.close();
  await again.close();
});

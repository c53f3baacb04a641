/**
 * Stands for the internet, for a process that is started with `--require` of this file: what goes to a host named in
 * NETWORK (JSON, host name to loopback address) goes there, without TLS. Any other host cannot be reached.
 */
const http = require('node:http');
const https = require('node:https');

const network = JSON.parse(process.env.NETWORK ?? '{}');
const isHere = (host) => host === '127.0.0.1' || host === 'localhost';

function placeOf(host) {
  const place = network[host];
  if (place) return new URL(place);
  throw Object.assign(new Error(`This network has no ${host}.`), { code: 'ENOTFOUND' });
}

https.request = (first, ...rest) => {
  const given = typeof first === 'string' || first instanceof URL ? new URL(first) : undefined;
  const [options, answered] = given
    ? [typeof rest[0] === 'function' ? {} : (rest[0] ?? {}), rest.find((one) => typeof one === 'function')]
    : [first, rest[0]];
  const asked = given?.hostname ?? options.hostname ?? options.host;
  // the store's server names its own address as the account's region
  const { hostname, port } = isHere(asked)
    ? { hostname: asked, port: given?.port ?? options.port }
    : placeOf(asked);
  const path = given ? `${given.pathname}${given.search}` : options.path;
  const { agent: _agent, host: _host, ...others } = options;
  return http.request({ ...others, protocol: 'http:', hostname, port, path }, answered);
};
https.get = (...args) => {
  const request = https.request(...args);
  request.end();
  return request;
};

const fetched = globalThis.fetch;
globalThis.fetch = (asked, init) => {
  const url = new URL(asked);
  if (isHere(url.hostname)) return fetched(asked, init);
  return fetched(new URL(`${url.pathname}${url.search}`, placeOf(url.hostname)), init);
};

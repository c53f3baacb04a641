import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Handler } from '../http/handler';

const files: Record<string, { name: string; type: string }> = {
  '/': { name: 'index.html', type: 'text/html' },
  '/page.js': { name: 'page.js', type: 'text/javascript' },
  '/page.css': { name: 'page.css', type: 'text/css' },
};

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page itself, which may load nothing from anywhere else. */
export function pageFiles(directory: string): Handler {
  return async (request, response) => {
    const file = files[new URL(request.url ?? '/', 'http://sandbox').pathname];
    if (!file || request.method !== 'GET') return false;
    const content = await readFile(join(directory, file.name));
    response.writeHead(200, {
      'content-type': `${file.type}; charset=utf-8`,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    response.end(content);
    return true;
  };
}

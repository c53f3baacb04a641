import type { RegisteredFunction } from './registeredFunction';
import { triggerOf } from './triggerOf';

/** `{name}` stands for one segment of the path, `{*name}` for the rest of it. */
function segment(part: string): string {
  const parameter = /^\{(\*)?(\w+)\}$/.exec(part);
  if (!parameter) return `/${part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`;
  return parameter[1] ? `/(?<${parameter[2]}>.*)` : `/(?<${parameter[2]}>[^/]+)`;
}

export function routeOf(registered: RegisteredFunction) {
  const { route, methods } = triggerOf(registered);
  const parts = (route ?? registered.name).split('/').filter(Boolean);
  return {
    registered,
    methods: (methods ?? ['GET', 'POST']).map((method) => method.toUpperCase()),
    path: new RegExp(`^/api${parts.map(segment).join('')}/?$`, 'i'),
  };
}

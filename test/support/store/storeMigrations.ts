import type { Migrations } from '../../../store/schema/migrations';

/** Two steps that a shape could take: a name is given up, and what was one becomes a list. */
export const storeMigrations: Migrations = {
  nudges: [
    ({ why, ...rest }) => ({ ...rest, ...(why !== undefined && { reason: why }) }),
    ({ reason, ...rest }) => ({ ...rest, reasons: reason === undefined ? [] : [reason] }),
  ],
};
export const firstStepAlone: Migrations = { nudges: (storeMigrations.nudges ?? []).slice(0, 1) };

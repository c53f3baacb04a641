import type { Deed } from '../door/answerPress';
import { approve, end, openExport } from './answerExport';
import { confirmMarked, takeOffMarked } from './answerMarked';
import { askForExport, openExportForm } from './askForExport';
import { listDisposable } from './listDisposable';
import { markForDisposal } from './markForDisposal';
import { openDisposed } from './showDisposed';
import { openMarked } from './showMarked';
import { openRecords } from './showRecords';

/** Presses that change something, by their verb. */
export const recordsChanges: Record<string, Deed> = {
  'export.ask': askForExport,
  'export.approve': approve,
  'export.end': end,
  'disposal.mark': markForDisposal,
  'disposal.confirm': confirmMarked,
  'disposal.takeOff': takeOffMarked,
};

/** Presses that only show or ask. */
export const recordsViews: Record<string, Deed> = {
  'records.open': openRecords,
  'export.ask.form': openExportForm,
  'export.open': openExport,
  'disposal.list': listDisposable,
  'disposal.marked': openMarked,
  'disposal.past': openDisposed,
};

import type { Define } from '../command.ts'
import { addCommand } from './add.ts'
import { authorityCommand } from './authority.ts'
import { backupCommand } from './backup.ts'
import { bagCommand } from './bag.ts'
import { buildCommand } from './build.ts'
import { chainCommand } from './chain.ts'
import { checkCommand } from './check.ts'
import { checklistCommand } from './checklist.ts'
import { conflictCommand } from './conflict.ts'
import { confirmCommand } from './confirm.ts'
import { custodyCommand } from './custody.ts'
import { docketCommand } from './docket.ts'
import { describeCommand } from './describe.ts'
import { extractCommand } from './extract.ts'
import { factCommand } from './fact.ts'
import { fileCommand } from './file.ts'
import { commentCommand } from './comment.ts'
import { filterCommand } from './filter.ts'
import { folderCommand } from './folder.ts'
import { exportCslCommand } from './export-csl.ts'
import { importZoteroCommand } from './import-zotero.ts'
import { listCommand } from './list-evidence.ts'
import { letterCommand } from './letter.ts'
import { matrixCommand } from './matrix.ts'
import { mergeCommand } from './merge.ts'
import { compareCommand } from './compare.ts'
import { exhibitCommand } from './exhibit.ts'
import { exhibitsCommand } from './exhibits.ts'
import { makeCommand } from './make.ts'
import { newCommand } from './new.ts'
import { ocrCommand } from './ocr.ts'
import { overviewCommand } from './overview.ts'
import { numberingCommand } from './numbering.ts'
import { passphraseCommand } from './passphrase.ts'
import { protectCommand } from './protect.ts'
import { protectedCommand } from './protected.ts'
import { redactCommand } from './redact.ts'
import { purgeCommand } from './purge.ts'
import { redoCommand } from './redo.ts'
import { questionCommand } from './question.ts'
import { removeCommand } from './remove.ts'
import { restoreCommand } from './restore.ts'
import { reviewCommand } from './review.ts'
import { restoreItemCommand } from './restore-item.ts'
import { routeCommand } from './route.ts'
import { searchCommand } from './search.ts'
import { sectionCommand } from './section.ts'
import { setCommand } from './set.ts'
import { showCommand } from './show.ts'
import { snapshotCommand } from './snapshot.ts'
import { stillCommand } from './still.ts'
import { tagCommand } from './tag.ts'
import { submittedCommand } from './submitted.ts'
import { templatesCommand } from './templates.ts'
import { sealCommand } from './seal.ts'
import { annexCommand } from './annex.ts'
import { timelineCommand } from './timeline.ts'
import { turnCommand } from './turn.ts'
import { unprotectCommand } from './unprotect.ts'
import { unredactCommand } from './unredact.ts'
import { trashCommand } from './trash.ts'
import { undoCommand } from './undo.ts'
import { entityAddCommand } from './entity/add.ts'
import { entityGatherCommand } from './entity/gather.ts'
import {
  entityDifferentCommand,
  entitySameCommand,
  entitySplitCommand,
  entityUndecidedCommand,
} from './entity/judge.ts'
import { entityLinkCommand, entityLinksCommand, entityUnlinkCommand } from './entity/link.ts'
import { entityListCommand } from './entity/list.ts'
import { entityTradeCommand } from './entity/trade.ts'
import { listsAnswerCommand, listsCiteCommand, listsShowCommand } from './lists/answer.ts'
import { listsImportCommand } from './lists/import.ts'
import { listsMatchCommand } from './lists/match.ts'
import { tradeErrorsCommand } from './trade/errors.ts'
import { tradeExportCommand } from './trade/export.ts'
import { tradeImportCommand } from './trade/import.ts'
import { tradeChartCommand, tradeTableCommand } from './trade/make.ts'
import { tradePresetsCommand } from './trade/presets.ts'
import { tradeReportCommand } from './trade/report.ts'
import { tradeRoutesCommand } from './trade/routes.ts'
import { tradeRowsCommand } from './trade/rows.ts'
import { tradeShareCommand } from './trade/share.ts'
import { translationCommand } from './translation.ts'
import { verifyCommand } from './verify.ts'

/** Every command of the contract, in the order the help shows them. */
export const commands: readonly Define[] = [
  newCommand,
  addCommand,
  listCommand,
  ocrCommand,
  overviewCommand,
  showCommand,
  describeCommand,
  stillCommand,
  importZoteroCommand,
  exportCslCommand,
  searchCommand,
  factCommand,
  conflictCommand,
  questionCommand,
  checklistCommand,
  matrixCommand,
  setCommand,
  sectionCommand,
  snapshotCommand,
  authorityCommand,
  confirmCommand,
  protectCommand,
  redactCommand,
  protectedCommand,
  unprotectCommand,
  turnCommand,
  sealCommand,
  annexCommand,
  unredactCommand,
  templatesCommand,
  routeCommand,
  checkCommand,
  letterCommand,
  translationCommand,
  makeCommand,
  compareCommand,
  exhibitsCommand,
  exhibitCommand,
  numberingCommand,
  buildCommand,
  fileCommand,
  submittedCommand,
  docketCommand,
  bagCommand,
  tagCommand,
  folderCommand,
  filterCommand,
  reviewCommand,
  commentCommand,
  mergeCommand,
  removeCommand,
  trashCommand,
  restoreItemCommand,
  purgeCommand,
  undoCommand,
  redoCommand,
  custodyCommand,
  verifyCommand,
  backupCommand,
  restoreCommand,
  extractCommand,
  passphraseCommand,
  entityListCommand,
  entityAddCommand,
  entityGatherCommand,
  entitySameCommand,
  entityDifferentCommand,
  entityUndecidedCommand,
  entitySplitCommand,
  entityLinksCommand,
  entityLinkCommand,
  entityUnlinkCommand,
  entityTradeCommand,
  chainCommand,
  timelineCommand,
  listsImportCommand,
  listsMatchCommand,
  listsAnswerCommand,
  listsCiteCommand,
  listsShowCommand,
  tradeImportCommand,
  tradeReportCommand,
  tradeShareCommand,
  tradeRoutesCommand,
  tradeChartCommand,
  tradeTableCommand,
  tradePresetsCommand,
  tradeExportCommand,
  tradeErrorsCommand,
  tradeRowsCommand,
]

import { sql as case1 } from './0001-case.ts'
import { sql as protection } from './0002-protection.ts'
import { sql as undo } from './0003-undo.ts'
import { sql as trade } from './0004-trade.ts'
import { sql as weighedFacts } from './0005-weighed-facts.ts'
import { sql as trash } from './0006-trash.ts'
import { sql as writing } from './0007-writing.ts'
import { sql as checklists } from './0008-checklists.ts'
import { sql as exhibits } from './0009-exhibits.ts'
import { sql as madeItems } from './0010-made-items.ts'
import { sql as filing } from './0011-filing.ts'
import { sql as backups } from './0012-backups.ts'
import { sql as contents } from './0013-contents.ts'
import { sql as chartsAndSheets } from './0014-charts-and-sheets.ts'
import { sql as entities } from './0015-entities.ts'
import { sql as forms } from './0016-forms.ts'
import { sql as search } from './0017-search.ts'
import { sql as entityLinks } from './0018-entity-links.ts'
import { sql as machineText } from './0019-machine-text.ts'
import { sql as foldersAndReview } from './0020-folders-and-review.ts'
import { sql as docket } from './0021-docket.ts'
import { sql as timeTokens } from './0022-time-tokens.ts'
import { sql as references } from './0023-references.ts'
import { sql as sealedSources } from './0024-sealed-sources.ts'
import { sql as turnedItems } from './0025-turned-items.ts'
import { sql as maps } from './0026-maps.ts'
import { sql as stills } from './0027-stills.ts'
import { sql as lists } from './0028-lists.ts'
import { sql as thumbnails } from './0029-thumbnails.ts'
import { sql as countedShipments } from './0030-counted-shipments.ts'
import { sql as readingQueue } from './0031-reading-queue.ts'

/** Every migration in order; the n-th brings a case to schema version n. Append only. */
export const migrations: readonly { readonly name: string; readonly sql: string }[] = [
  { name: '0001-case', sql: case1 },
  { name: '0002-protection', sql: protection },
  { name: '0003-undo', sql: undo },
  { name: '0004-trade', sql: trade },
  { name: '0005-weighed-facts', sql: weighedFacts },
  { name: '0006-trash', sql: trash },
  { name: '0007-writing', sql: writing },
  { name: '0008-checklists', sql: checklists },
  { name: '0009-exhibits', sql: exhibits },
  { name: '0010-made-items', sql: madeItems },
  { name: '0011-filing', sql: filing },
  { name: '0012-backups', sql: backups },
  { name: '0013-contents', sql: contents },
  { name: '0014-charts-and-sheets', sql: chartsAndSheets },
  { name: '0015-entities', sql: entities },
  { name: '0016-forms', sql: forms },
  { name: '0017-search', sql: search },
  { name: '0018-entity-links', sql: entityLinks },
  { name: '0019-machine-text', sql: machineText },
  { name: '0020-folders-and-review', sql: foldersAndReview },
  { name: '0021-docket', sql: docket },
  { name: '0022-time-tokens', sql: timeTokens },
  { name: '0023-references', sql: references },
  { name: '0024-sealed-sources', sql: sealedSources },
  { name: '0025-turned-items', sql: turnedItems },
  { name: '0026-maps', sql: maps },
  { name: '0027-stills', sql: stills },
  { name: '0028-lists', sql: lists },
  { name: '0029-thumbnails', sql: thumbnails },
  { name: '0030-counted-shipments', sql: countedShipments },
  { name: '0031-reading-queue', sql: readingQueue },
]

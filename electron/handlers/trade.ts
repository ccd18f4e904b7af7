import { citeShare } from '../../core/trade/cite-share.ts'
import { exportShipments } from '../../core/trade/export-shipments.ts'
import { importTradeFile, tryTradeFile } from '../../core/trade/import-trade.ts'
import { listPresets } from '../../core/trade/list-presets.ts'
import { listShipments, listTrade, shipmentAt } from '../../core/trade/list-shipments.ts'
import { removeTrade } from '../../core/trade/remove-trade.ts'
import { reportRoutes } from '../../core/trade/report-routes.ts'
import { reportTrade, shareOfTrade } from '../../core/trade/report-trade.ts'
import { savePreset } from '../../core/trade/save-preset.ts'
import { shownReport } from '../../core/trade/shown-report.ts'
import { topGroups } from '../../core/trade/top-groups.ts'
import { writeErrorFile } from '../../core/trade/write-error-file.ts'
import { caseOf } from '../host.ts'
import { watched } from '../work.ts'
import type { GroupHandlers } from './group.ts'

/** Groups that a screen is given; the sum of the others is told. */
const GROUPS_SHOWN = 200

/** The shipments. Each call is answered by one verb of the core, cut to what a screen can show. */
export const tradeHandlers = {
  try: (host, { work, path, ...how }) =>
    watched(host, work, 'Reading the file', async (watch) =>
      shownReport(await tryTradeFile(caseOf(host), path, how, watch)),
    ),
  import: (host, { work, path, ...how }) =>
    watched(host, work, 'Importing', async (watch) =>
      shownReport(await importTradeFile(caseOf(host), path, how, watch)),
    ),
  presets: (host) => listPresets(caseOf(host)),
  savePreset: (host, input) => savePreset(caseOf(host), input),
  files: (host) => listTrade(caseOf(host)),
  shipments: (host, query) => listShipments(caseOf(host), query),
  shipment: (host, record) => shipmentAt(caseOf(host), record),
  report: (host, { by, ...between }) => topGroups(reportTrade(caseOf(host), by, between), GROUPS_SHOWN),
  share: (host, { of, naming, ...between }) => shareOfTrade(caseOf(host), of, naming, between),
  citeShare: (host, share) => ({ id: citeShare(caseOf(host), share) }),
  routes: (host, query) => reportRoutes(caseOf(host), query),
  remove: (host, { id }) => removeTrade(caseOf(host), id),
  exportCsv: (host, { work, path, ...filter }) =>
    watched(host, work, 'Writing the shipments', (watch) => exportShipments(caseOf(host), filter, path, watch)),
  saveErrors: (host, { id, path }) => writeErrorFile(caseOf(host), { id, out: path }),
} satisfies GroupHandlers<'trade'>

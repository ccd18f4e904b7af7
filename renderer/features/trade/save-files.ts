import type { EvidenceId } from '../../../domain/ids.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { runWork } from '../../data/work.ts'
import { counted } from './field-words.ts'
import type { ShipmentFilter } from './shipment-filter.ts'

/** Saves the records of a trade file that are no shipment where the person says. */
export function useSaveErrors() {
  const { act, error } = useAct()
  const save = async (id: EvidenceId) => {
    const path = await window.bridge.shell.chooseSave('records-left-out.csv')
    if (path === null) return
    await act(async () => {
      const { rows } = await api.trade.saveErrors({ id, path })
      useStore.getState().say(`${counted(rows, 'record')} saved with the reasons.`)
    })
  }
  return { save, error }
}

/** Saves the shipments that a filter lets through where the person says. */
export function useExport() {
  const { act, busy, error } = useAct()
  const save = async (filter: ShipmentFilter) => {
    const path = await window.bridge.shell.chooseSave('shipments.csv')
    if (path === null) return
    await act(async () => {
      const { shipments } = await runWork('Writing the shipments', (work) =>
        api.trade.exportCsv({ work, path, ...filter }),
      )
      useStore.getState().say(`${counted(shipments, 'shipment')} saved.`)
    })
  }
  return { save, busy, error }
}

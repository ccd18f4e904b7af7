import { useState } from 'react'
import { AppError, toAppError } from '../../../domain/errors.ts'
import type { DateOrder, Mapping } from '../../../domain/shipment.ts'
import type { ShownReport, TradeMap, TradeTrial } from '../../../domain/trade.ts'
import { api } from '../../data/api.ts'
import { runWork } from '../../data/work.ts'
import { fileName } from './field-words.ts'

export type Step = 'file' | 'columns' | 'preview' | 'done'

/** How the file is read: a preset (null: found by itself), its header's record and its sheet. */
export interface HowRead {
  readonly preset: string | null
  readonly headerRow: number | null
  readonly sheet: string | null
}

/** An import as it stands: what was read, what a person changed, how far it is. */
export interface Import {
  readonly path: string
  readonly step: Step
  readonly how: HowRead
  readonly trial: TradeTrial | null
  readonly mapping: Mapping
  readonly dateOrder: DateOrder | null
  readonly report: ShownReport | null
  /** The work under way, for progress and cancel. */
  readonly work: string | null
  readonly error: AppError | null
  readonly go: (step: Step) => void
  readonly readAs: (how: HowRead) => Promise<void>
  readonly setMapping: (mapping: Mapping) => void
  readonly setDateOrder: (order: DateOrder) => Promise<void>
  readonly preview: () => Promise<void>
  readonly run: () => Promise<void>
}

export const FIND: HowRead = { preset: null, headerRow: null, sheet: null }

/** The map that goes with a call: what the person settled, and nothing guessed where they chose the columns. */
export function mapOf(how: HowRead, mapping: Mapping | null, dateOrder: DateOrder | null): TradeMap {
  return {
    ...(how.headerRow === null ? {} : { headerRow: how.headerRow }),
    ...(how.sheet === null ? {} : { sheet: how.sheet }),
    ...(dateOrder === null ? {} : { dateOrder }),
    ...(mapping === null ? {} : { mapping, only: true }),
  }
}

/** Keeps one file's import: each step reads the file itself again, so that what is shown is what would be imported. */
export function useImport(path: string): Import {
  const [step, setStep] = useState<Step>('file')
  const [how, setHow] = useState(FIND)
  const [trial, setTrial] = useState<TradeTrial | null>(null)
  const [mapping, setMapping] = useState<Mapping>({})
  const [dateOrder, setOrder] = useState<DateOrder | null>(null)
  const [report, setReport] = useState<ShownReport | null>(null)
  const { work, error, watch } = useWatched()
  const attempt = async (as: HowRead, columns: Mapping | null, order: DateOrder | null) => {
    const tryWith = (fields: Mapping | null) =>
      watch(`Reading ${fileName(path)}`, (id) =>
        api.trade.try({ work: id, path, preset: as.preset, map: mapOf(as, fields, order) }),
      )
    const found = await tryWith(columns)
    // A file of which no column is known is read all the same, so that a person can say which is which.
    const read = found instanceof AppError && found.code === 'no-columns' ? await tryWith({}) : found
    if (read instanceof AppError) return false
    setTrial(read)
    setMapping(read.mapping)
    return true
  }
  return {
    ...{ path, step, how, trial, mapping, dateOrder, report, work, error },
    go: setStep,
    setMapping,
    readAs: async (next) => {
      setHow(next)
      await attempt(next, null, dateOrder)
    },
    setDateOrder: async (order) => {
      setOrder(order)
      await attempt(how, mapping, order)
    },
    preview: async () => {
      if (await attempt(how, mapping, dateOrder)) setStep('preview')
    },
    run: async () => {
      const map = mapOf(how, mapping, dateOrder)
      const made = await watch(`Importing ${fileName(path)}`, (id) =>
        api.trade.import({ work: id, path, preset: how.preset, map }),
      )
      if (made instanceof AppError) return
      setReport(made)
      setStep('done')
    },
  }
}

/** Runs one piece of work at a time; resolves to its answer or to what failed, which stands in `error` unless it was cancelled. */
function useWatched() {
  const [work, setWork] = useState<string | null>(null)
  const [error, setError] = useState<AppError | null>(null)
  const watch = async <T>(label: string, run: (work: string) => Promise<T>): Promise<T | AppError> => {
    setError(null)
    try {
      return await runWork(label, (id) => {
        setWork(id)
        return run(id)
      })
    } catch (thrown) {
      const failed = toAppError(thrown)
      if (failed.code !== 'cancelled') setError(failed)
      return failed
    } finally {
      setWork(null)
    }
  }
  return { work, error, watch }
}

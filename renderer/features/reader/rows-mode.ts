import { useState } from 'react'
import type { Evidence } from '../../../domain/evidence.ts'
import type { Route } from '../../app/route.ts'

type ReaderRoute = Extract<Route, { screen: 'reader' }>

const TABLES = /^text\/(csv|tab-separated-values)$|spreadsheetml/

/** Whether an item is shown as rows: a table, unless a page of its text is asked for; any other text file where a row of it is. */
export function shownAsRows(item: Pick<Evidence, 'mediaType'>, { row, page }: ReaderRoute): boolean {
  if (row !== null) return /^text\/(?!xml)|spreadsheetml/.test(item.mediaType)
  return TABLES.test(item.mediaType) && page === 1
}

/** A table shown row by row: which row is cited, and at which the person is. */
export interface RowsMode {
  readonly cited: number | null
  readonly row: number | null
  readonly onRow: (row: number | null) => void
  readonly onText: () => void
}

/** Whether the rows of an item are shown or its text, as the route leads or as the person chose since, and the row they are at. */
export function useRowsMode(item: Evidence | undefined, route: ReaderRoute) {
  const [chosen, setChosen] = useState<{ readonly text: boolean; readonly since: ReaderRoute } | null>(null)
  const [at, setAt] = useState<{ readonly row: number | null; readonly since: ReaderRoute } | null>(null)
  const own = item !== undefined && shownAsRows(item, route)
  const rows = chosen?.since === route ? !chosen.text && item !== undefined : own
  const setRow = (row: number | null) => setAt({ row, since: route })
  const showText = (text: boolean) => setChosen({ text, since: route })
  const row = rows ? (at?.since === route ? at.row : route.row) : null
  const shown: RowsMode = { cited: route.row, row, onRow: setRow, onText: () => showText(true) }
  return {
    rows: rows ? shown : null,
    /** Whether rows can be shown at all. */
    able: own || (item !== undefined && TABLES.test(item.mediaType)),
    showText,
  }
}

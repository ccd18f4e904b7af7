import { Column, TableHeader } from 'react-aria-components'

/** A column of a list: its words, its width, the least it may shrink to, and whether it holds numbers. */
export interface ColumnSpec {
  readonly id: string
  readonly words: string
  readonly width: number | `${number}fr`
  readonly least?: number
  readonly end?: boolean
}

interface GridHeaderProps {
  readonly columns: readonly ColumnSpec[]
  /** The column that names a row. */
  readonly heads: string
}

/** The headings of a list that sorts by any of its columns. */
export function GridHeader({ columns, heads }: GridHeaderProps) {
  return (
    <TableHeader columns={[...columns]}>
      {({ id, words, width, least, end }) => (
        <Column
          id={id}
          allowsSorting
          isRowHeader={id === heads}
          width={width}
          minWidth={least ?? 40}
          className={end ? 'end' : ''}
        >
          {({ sortDirection }) => (
            <>
              {words}
              {sortDirection ? <span aria-hidden> {sortDirection === 'ascending' ? '↑' : '↓'}</span> : null}
            </>
          )}
        </Column>
      )}
    </TableHeader>
  )
}

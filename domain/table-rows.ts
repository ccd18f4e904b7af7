import { z } from 'zod'

/** A record of a table: its number in the file from 1, titles and blank ones counted, and its cells as text; long cells are cut. */
export const TableRow = z.object({ row: z.number().int().positive(), cells: z.array(z.string()) })
export type TableRow = z.infer<typeof TableRow>

/** Records of an item that is a table, those around the one asked for, below its titles and column heads. */
export const TableRows = z.object({
  /** What stands first: the titles, if there are any, and last the record with the heads of the columns. None where the table has no heads. */
  top: z.array(TableRow),
  rows: z.array(TableRow),
  /** The record asked for; null where the file has no such record. */
  at: z.number().int().positive().nullable(),
  /** How many records the file has, where it was read to its end. */
  records: z.number().int().nonnegative().nullable(),
})
export type TableRows = z.infer<typeof TableRows>

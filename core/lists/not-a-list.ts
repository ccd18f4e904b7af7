import { AppError } from '../../domain/errors.ts'

/** What a file is refused with that is none of the lists. */
export function notAList(what: string, cause?: unknown): AppError {
  return new AppError(
    'bad-list',
    `${what} Nothing of the list was kept.`,
    'Give CBP’s dataset of orders and findings (CSV), the UFLPA Entity List as a table (CSV, XLSX or the saved web page), or OFAC’s SDN.XML or sdn.csv.',
    cause,
  )
}

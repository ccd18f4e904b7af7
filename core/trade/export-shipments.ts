import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { finished } from 'node:stream/promises'
import Papa from 'papaparse'
import { AppError } from '../../domain/errors.ts'
import type { Shipment } from '../../domain/shipment.ts'
import type { App } from '../app.ts'
import { cannotWrite } from '../evidence/extract-original.ts'
import type { ReadOptions } from './stage-trade-file.ts'
import { listShipments, type ShipmentQuery } from './list-shipments.ts'

const COLUMNS = [
  'evidenceId',
  'row',
  'bill',
  'masterBill',
  'arrivalFrom',
  'arrivalTo',
  'shipper',
  'consignee',
  'notifyParty',
  'vessel',
  'portOfLading',
  'portOfUnlading',
  'destination',
  'origin',
  'goods',
  'hsCode',
  'containers',
  'quantity',
  'quantityUnit',
  'weightKg',
  'teu',
  'valueUsd',
  'flags',
] as const

const PAGE = 10_000

/** Writes the shipments that fit, each bill once, as CSV (RFC 4180) with file and row of each. Returns how many. Throws `cannot-write`, `cancelled`; nothing half-written stays. */
export async function exportShipments(
  app: App,
  query: Omit<ShipmentQuery, 'offset' | 'limit'>,
  out: string,
  options: ReadOptions = {},
): Promise<{ path: string; shipments: number }> {
  const path = resolve(out)
  const part = `${path}.part`
  try {
    const shipments = await writeAll(app, query, part, options)
    await rename(part, path)
    return { path, shipments }
  } catch (cause) {
    await rm(part, { force: true })
    throw cause instanceof AppError ? cause : cannotWrite(path, cause)
  }
}

async function writeAll(
  app: App,
  query: Omit<ShipmentQuery, 'offset' | 'limit'>,
  part: string,
  { signal, progress }: ReadOptions,
): Promise<number> {
  const file = createWriteStream(part, { flags: 'w' })
  await once(file, 'open')
  file.write(`${Papa.unparse([[...COLUMNS]])}\r\n`)
  let offset = 0
  for (;;) {
    if (signal?.aborted === true) {
      file.destroy()
      throw stopped()
    }
    const { shipments, total } = listShipments(app, { ...query, offset, limit: PAGE })
    if (shipments.length === 0) break
    if (!file.write(`${Papa.unparse(shipments.map(cellsOf), { escapeFormulae: true })}\r\n`)) await once(file, 'drain')
    offset += shipments.length
    progress?.(offset, total)
    // Between pages the process answers others, and hears of a cancel.
    await setImmediate()
  }
  file.end()
  await finished(file)
  return offset
}

function stopped(): AppError {
  return new AppError('cancelled', 'Writing was stopped. No part of a file was left.', 'Start it again at any time.')
}

const cellsOf = (shipment: Shipment) =>
  COLUMNS.map((name) => (name === 'flags' ? shipment.flags.join(' ') : shipment[name]))

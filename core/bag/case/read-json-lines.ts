import { createReadStream } from 'node:fs'

/** Rows handed on at a time, and the longest a line may be, in bytes. */
const AT_A_TIME = 500
const LONGEST = 64 * 1024 * 1024

/** The JSON values of a file of one a line, some at a time. Throws TypeError at a line that is none or is too long to be a row. */
export async function* readJsonLines(path: string): AsyncGenerator<readonly unknown[]> {
  let rest: Buffer = Buffer.alloc(0)
  let rows: unknown[] = []
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes = rest.length === 0 ? (piece as Buffer) : Buffer.concat([rest, piece as Buffer])
    let from = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      rows.push(JSON.parse(bytes.toString('utf8', from, end)))
      from = end + 1
    }
    rest = bytes.subarray(from)
    if (rest.length > LONGEST) throw new TypeError(`a line of ${path} is too long`)
    if (rows.length >= AT_A_TIME) {
      yield rows
      rows = []
    }
  }
  if (rest.length > 0) throw new TypeError(`${path} ends within a line`)
  if (rows.length > 0) yield rows
}

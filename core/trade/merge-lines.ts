import type { BillLine, Merge, Total } from '../../db/repositories/shipments.ts'

const AGAIN = 'The same record again'
const EARLIER = 'An earlier version of this bill; the latest is counted'
const WITHDRAWN = 'The bill was deleted from the manifest later'
const LINE = 'A further line of the same bill'

/** What the lines of one bill come to: which are told by another, and the totals of the one that stays. */
export interface MergedBill {
  readonly merges: readonly Merge[]
  readonly total: Total | null
}

/** Merges the lines of one bill, in the order of the file: repeats and earlier versions go into the latest, further lines into the first. */
export function mergeLines(lines: readonly BillLine[]): MergedBill {
  const kinds = groupBy(lines, lineKey)
  const settled = [...kinds.values()].map(settleVersions)
  const merges = settled.flatMap(({ merges: ones }) => ones)
  const standing = settled.map(({ stays }) => stays).sort((a, b) => a.row - b.row)
  const [first, ...further] = standing.filter(({ deleted }) => deleted === 0)
  if (!first) return { merges, total: null }
  const joined = further.map(({ no }): Merge => ({ no, into: first.row, reason: LINE }))
  return { merges: [...merges, ...joined], total: further.length === 0 ? null : totalOf(first, further) }
}

/** Lines tell the same part of a bill when they name the same containers, sequence, goods and codes. */
const lineKey = ({ containers, sequence, goods, hsCode }: BillLine) =>
  JSON.stringify([containers, sequence, goods, hsCode])

function settleVersions(versions: readonly BillLine[]): { stays: BillLine; merges: readonly Merge[] } {
  const ordered = [...versions].sort((a, b) => compare(a.updated ?? '', b.updated ?? '') || a.row - b.row)
  const [first, ...later] = ordered as [BillLine, ...BillLine[]]
  const last = later.at(-1) ?? first
  // Of records that are the same in all that counts the first stays; of versions that differ, the latest.
  const stays = ordered.every((one) => sameCounts(one, last)) && last.deleted === 0 ? first : last
  const merges = ordered
    .filter((one) => one !== stays)
    .map((one): Merge => ({ no: one.no, into: stays.row, reason: reasonOf(one, stays) }))
  return { stays, merges }
}

function reasonOf(one: BillLine, stays: BillLine): string {
  if (stays.deleted === 1) return WITHDRAWN
  return sameCounts(one, stays) ? AGAIN : EARLIER
}

const COUNTED = ['shipper', 'consignee', 'arrival', 'quantity', 'weightKg', 'teu', 'valueUsd', 'deleted'] as const
const sameCounts = (a: BillLine, b: BillLine) => COUNTED.every((field) => a[field] === b[field])

function totalOf(first: BillLine, further: readonly BillLine[]): Total {
  const all = [first, ...further]
  const units = new Set(all.map(({ quantityUnit }) => quantityUnit))
  const sums = {
    quantity: units.size === 1 ? sum(all, 'quantity') : { value: first.quantity, repeated: true },
    weightKg: sum(all, 'weightKg'),
    teu: sum(all, 'teu'),
    valueUsd: sum(all, 'valueUsd'),
  }
  const containers = [...new Set(all.flatMap((one) => one.containers?.split(/[,;\s]+/) ?? []))].filter(Boolean)
  return {
    no: first.no,
    quantity: sums.quantity.value,
    weightKg: sums.weightKg.value,
    teu: sums.teu.value,
    valueUsd: sums.valueUsd.value,
    containers: containers.length === 0 ? null : containers.join(' '),
    flag: Object.values(sums).some(({ repeated }) => repeated) ? 'lines-not-added' : null,
  }
}

/** The lines' figures added; a figure that every line repeats is the bill's own and counted once. */
function sum(lines: readonly BillLine[], field: 'quantity' | 'weightKg' | 'teu' | 'valueUsd') {
  const told = lines.flatMap((line) => (line[field] === null ? [] : [line[field]]))
  const [first] = told
  if (first === undefined) return { value: null, repeated: false }
  if (told.length > 1 && told.length === lines.length && told.every((value) => value === first)) {
    return { value: first, repeated: true }
  }
  return { value: told.reduce((a, b) => a + b, 0), repeated: false }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const name = key(item)
    const group = groups.get(name)
    if (group) group.push(item)
    else groups.set(name, [item])
  }
  return groups
}

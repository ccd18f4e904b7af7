import {
  answered,
  assessment,
  flawsOf,
  itemsOf,
  lastKnownDay,
  monthsBefore,
  recent,
  sourceWords,
  supportWithShipments,
} from '../../basics.ts'
import type { AssessInput, Assessment, Evidence, Requirement, Support } from '../../basics.ts'
import { isCustomsDocument } from '../reading/customs-document.ts'
import { LAW_WORDS } from '../law/words.ts'
import { isOtherDestination } from '../reading/other-destination.ts'
import { namesProducer } from '../reading/names-producer.ts'
import { LAW_OF } from '../law/law-of.ts'

const MONTHS = 24
const ASK =
  'Add a shipment record or customs document of the last 24 months that names the producer, and write by which importers and ports the goods come in and why they will go on coming.'

/** § 12.42(b), lead-in: imports shown by a record of the last 24 months that names the producer, and the link written out. */
export const importNexus: Requirement = {
  ...LAW_OF.imported,
  says: 'The goods are being, or are likely to be, imported into the United States',
  group: 'returned',
  measuredBy: `“${LAW_WORDS.imported}”: a shipment record or customs document of the last ${MONTHS} months that names the producer, the importers, and why imports are likely to go on.`,
  assess: (input) => {
    const supports = supportWithShipments(input.view, 'import-nexus')
    if (supports.length === 0) {
      return assessment(
        'missing',
        'No fact with a passage that can be shown links the goods to the United States.',
        ASK,
        {
          fields: unwritten(input),
        },
      )
    }
    const carrying = supports.filter((one) => carries(one, input))
    const gaps = [...(carrying.length > 0 ? [] : recordGaps(supports, input)), ...fieldGaps(input)]
    if (gaps.length > 0) return assessment('weak', gaps.join(' '), ASK, { on: supports, fields: unwritten(input) })
    return met(carrying)
  },
}

function met(carrying: readonly Support[]): Assessment {
  const count = `${carrying.length} ${carrying.length === 1 ? 'record' : 'records'}`
  return assessment(
    'met',
    `${count} of the last ${MONTHS} months name the producer, and the link is written out.`,
    '',
    {
      on: carrying,
    },
  )
}

/** Whether this one fact carries the nexus: an official or shipment record, recent, sound, of this producer, bound for the United States. */
function carries(one: Support, { view, fields, asOf }: AssessInput): boolean {
  const records = one.items.filter(isRecord)
  const sound = records.length > 0 && flawsOf(view, { fact: one.fact, items: records }, true).length === 0
  return sound && isRecent(one, asOf) && namesProducer(one.fact, fields) && !isOtherDestination(one.fact)
}

const isRecent = (one: Support, asOf: string): boolean =>
  (lastKnownDay(one.fact.date, asOf) ?? '') >= monthsBefore(asOf, MONTHS)

const isRecord = (item: Evidence): boolean => item.kind === 'trade-record' || isCustomsDocument(item)

function recordGaps(supports: readonly Support[], { view, fields, asOf }: AssessInput): readonly string[] {
  const items = itemsOf(supports)
  const records = supports.filter((one) => one.items.some(isRecord))
  const { newest } = recent(records, asOf, MONTHS)
  const late = records.filter((one) => isRecent(one, asOf))
  const gaps: readonly (string | false)[] = [
    !items.some((item) => item.kind === 'trade-record') && `No shipment rows; only ${sourceWords(items)}.`,
    newest !== null &&
      late.length === 0 &&
      `The newest record is of ${newest}, more than ${MONTHS} months before ${asOf}.`,
    records.length > 0 && newest === null && 'No record carries a date that tells its age.',
    late.length > 0 && !late.some((one) => namesProducer(one.fact, fields)) && 'No recent record names the producer.',
    late.length > 0 &&
      late.every((one) => isOtherDestination(one.fact)) &&
      'The recent records are of goods bound elsewhere.',
    late.some((one) => flawsOf(view, one, true).length > 0) &&
      'A recent record is contradicted or rests on unconfirmed machine text.',
  ]
  const told = gaps.filter((gap) => gap !== false)
  return told.length > 0
    ? told
    : ['No one record of these months is both of this producer and bound for the United States.']
}

function unwritten({ fields }: AssessInput): readonly string[] {
  return ['importers', 'importLink'].filter((name) => answered(fields, name) === undefined)
}

function fieldGaps(input: AssessInput): readonly string[] {
  const open = unwritten(input)
  if (open.length === 0) return []
  return [open.includes('importLink') ? 'The link to the United States is not written out.' : 'No importer is named.']
}

import { answered } from '../../basics.ts'
import type { AssessInput, Evidence, Fault } from '../../basics.ts'
import { namesProducer } from '../reading/names-producer.ts'
import { isUnnamed } from '../reading/vague.ts'
import { exhibitsOf, isForeign, isTranslated } from '../requirements/hygiene.ts'
import { fault } from './fault.ts'

const ARCHIVE = /archive|wayback|perma\.cc|captured|wacz|mhtml/i

/** Faults of exhibits: no translation, no web address or archive, a witness who can be told, a producer nobody names. */
export function exhibitFaults(input: AssessInput): readonly Fault[] {
  const all = exhibitsOf(input)
  const pages = all.filter(({ kind }) => kind === 'web-page')
  return [
    ...all.filter((item) => isForeign(item) && !isTranslated(item) && !paired(input, item)).map(untranslated),
    ...pages.filter(({ url }) => url === null || !/^https?:\/\//i.test(url)).map(noAddress),
    ...pages.filter((item) => item.receivedOn === null && !ARCHIVE.test(item.note ?? '')).map(noArchive),
    ...witnesses(input, all),
    ...misnamed(input),
  ]
}

const paired = ({ view }: AssessInput, { id }: Evidence): boolean => view.evidence.translationOf(id) !== undefined

const untranslated = (item: Evidence): Fault =>
  fault('untranslated-exhibit', `“${item.title}” is in ${item.language ?? ''} and no translation is noted.`, item.id)

const noAddress = (item: Evidence): Fault =>
  fault('web-page-without-address', `“${item.title}” has no web address.`, item.id)

const noArchive = (item: Evidence): Fault =>
  fault(
    'web-page-without-archive',
    `“${item.title}” has neither an archived copy noted nor the day it was captured; its address may not last.`,
    item.id,
  )

/** Who gave a statement, told in the public version: on the exhibit's cover, in its file name, or in what is written. */
function witnesses({ fields }: AssessInput, all: readonly Evidence[]): readonly Fault[] {
  if (!(fields['edition'] ?? '').toLowerCase().includes('public')) return []
  const statements = all.filter(({ kind }) => kind === 'statement')
  const text = Object.values(fields).join('\n').toLowerCase()
  return statements.flatMap((item) => {
    const name = (item.author ?? item.source)?.trim().toLowerCase() ?? ''
    if (name === '') return []
    const inFileName = plainName(item.originalName).includes(plainName(name))
    const marks: readonly (Fault | false)[] = [
      fault('witness-named-in-public', `The public version would print who gave “${item.title}”.`, item.id),
      inFileName &&
        fault(
          'witness-in-file-name',
          `The file name of “${item.title}” tells who gave it: ${item.originalName}.`,
          item.id,
        ),
      text.includes(name) && fault('witness-named-in-text', `What is written names who gave “${item.title}”.`, item.id),
    ]
    return marks.filter((one) => one !== false)
  })
}

const plainName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A producer that no fact and no quoted passage names: another company's name, or a slip of spelling. */
function misnamed({ view, fields }: AssessInput): readonly Fault[] {
  const producer = answered(fields, 'producer')
  const proved = view.facts.all.filter((fact) => fact.items.length > 0)
  if (producer === undefined || isUnnamed(producer) || !proved.some(({ requirements }) => requirements.length > 0))
    return []
  if (proved.some((fact) => namesProducer(fact, fields))) return []
  return [fault('misnamed-entity', `No fact names “${producer}”, nor does a passage it quotes.`, 'producer')]
}

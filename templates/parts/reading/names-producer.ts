import { answered } from '../../basics.ts'
import type { FieldValues, ProvedFact } from '../../basics.ts'

const COMMON = new Set(
  'company limited corporation group holding holdings trading industry industrial international import export factory garment garments apparel clothing textile textiles food foods seafood products manufacturing enterprise'.split(
    ' ',
  ),
)

/** Whether a fact's statement or a quote it rests on names the producer, by its name, its own-script name or an alias. */
export function namesProducer(fact: ProvedFact, fields: FieldValues): boolean {
  const quotes = fact.pinpoints.filter((pinpoint) => pinpoint.resolves).map((pinpoint) => pinpoint.quote ?? '')
  const said = plain([fact.statement, ...quotes].join(' '))
  return namesOf(fields).some((name) => mentions(said, name))
}

function namesOf(fields: FieldValues): readonly string[] {
  const aliases = answered(fields, 'producerAliases')?.split(';') ?? []
  const names = [answered(fields, 'producer'), answered(fields, 'producerNative'), ...aliases]
  return names.map((name) => plain(name ?? '')).filter((name) => name !== '')
}

/** Every telling word of the name must be there: "Dandong" alone, a city, does not name Dandong Huayang. */
function mentions(said: string, name: string): boolean {
  const telling = name.split(' ').filter((word) => !COMMON.has(word) && (word.length > 3 || /[^ -ɏ]/.test(word)))
  const words = new Set(said.split(' '))
  if (telling.length === 0) return ` ${said} `.includes(` ${name} `)
  return telling.every((word) => words.has(word) || (/[^ -ɏ]/.test(word) && said.includes(word)))
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

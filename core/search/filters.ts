import { AppError } from '../../domain/errors.ts'
import { EVIDENCE_KINDS } from '../../domain/evidence.ts'
import type { Fact } from '../../domain/fact.ts'
import { parseFuzzyDate } from '../../domain/fuzzy-date.ts'
import type { SearchItem as StoredItem } from '../../db/repositories/search-items.ts'
import { foldText } from './cut-words.ts'
import { elementNames, elementsNamed } from './elements.ts'

/** An item and a fact as filters see them: with the elements they prove. */
export interface SearchItem extends StoredItem {
  readonly elements: readonly string[]
}
export interface SearchFact extends Fact {
  readonly elements: readonly string[]
}

/**
 * What is asked of items and facts besides words. `fact` is null where the filter is about items alone: facts then follow the items they rest on, as
 * shipments follow the file they stand in; but days are asked of the shipment itself (`arrival`).
 */
export interface Filter {
  readonly item: ((item: SearchItem) => boolean) | null
  readonly fact: ((fact: SearchFact) => boolean) | null
  readonly arrival?: { readonly from?: string; readonly to?: string }
}

interface Kind {
  readonly values: readonly string[]
  readonly make: (value: string) => Filter | null
}

const ofItem = (item: (item: SearchItem) => boolean): Filter => ({ item, fact: null })
const ofFact = (fact: (fact: Fact) => boolean): Filter => ({ item: null, fact })

const yesNo = (has: (item: SearchItem) => boolean): Kind => ({
  values: ['yes', 'no'],
  make: (value) => {
    const wanted = value === 'yes' ? true : value === 'no' ? false : null
    return wanted === null ? null : ofItem((item) => has(item) === wanted)
  },
})

const HAS: Readonly<Record<string, (item: SearchItem) => boolean>> = {
  text: ({ hasText }) => hasText,
  note: ({ note }) => note !== null && note !== '',
  source: ({ source }) => source !== null && source !== '',
  date: ({ date }) => date !== null && date !== '',
  translation: ({ translated }) => translated,
  tag: ({ tags }) => tags.length > 0,
}

const oneOf = (table: Readonly<Record<string, (item: SearchItem) => boolean>>, wanted: boolean): Kind => ({
  values: Object.keys(table),
  make: (value) => {
    const has = Object.entries(table).find(([name]) => name === value)?.[1]
    return has ? ofItem((item) => has(item) === wanted) : null
  },
})

const within = (written: string | null, value: string) =>
  written !== null && foldText(written).includes(foldText(value))

const FACT_STATES: Readonly<Record<string, (fact: Fact) => boolean>> = {
  for: ({ bearing }) => bearing === 'for',
  against: ({ bearing }) => bearing === 'against',
  strong: ({ strength }) => strength === 'strong',
  fair: ({ strength }) => strength === 'fair',
  weak: ({ strength }) => strength === 'weak',
  unproven: ({ pinpoints }) => pinpoints.some(({ resolves }) => !resolves),
}

const fromDay = (end: 'from' | 'to'): Kind => ({
  values: ['2020', '2020-11', '2020-11-03'],
  make: (value) => {
    const day = parseFuzzyDate(value)?.[end]
    if (day === null || day === undefined) return null
    const fits = (date: string | null) => {
      const span = date === null ? null : parseFuzzyDate(date)
      if (!span) return false
      return end === 'from' ? (span.to ?? '9999') >= day : (span.from ?? '0000') <= day
    }
    return { item: ({ date }) => fits(date), fact: ({ date }) => fits(date), arrival: { [end]: day } }
  },
})

/** Every filter by its word. */
const FILTERS: Readonly<Record<string, Kind>> = {
  type: {
    values: EVIDENCE_KINDS,
    make: (value) => {
      const kinds = EVIDENCE_KINDS.filter((kind) => kind === value || kind.startsWith(`${value}-`))
      return kinds.length === 0 ? null : ofItem(({ kind }) => kinds.includes(kind))
    },
  },
  lang: {
    values: ['en', 'ko', 'zh', 'ug', 'ru'],
    make: (value) => ofItem(({ language }) => language?.toLowerCase().startsWith(value) === true),
  },
  cited: yesNo(({ cited }) => cited),
  withheld: yesNo(({ withheld }) => withheld),
  problem: yesNo(({ problem }) => problem !== null),
  has: oneOf(HAS, true),
  lacks: oneOf(HAS, false),
  source: { values: ['"a name"'], make: (value) => ofItem(({ source }) => within(source, value)) },
  tag: {
    values: ['"a tag"'],
    make: (value) => ofItem(({ tags }) => tags.some((tag) => foldText(tag) === foldText(value))),
  },
  from: fromDay('from'),
  to: fromDay('to'),
  element: {
    values: elementNames(),
    make: (value) => {
      const named = elementsNamed(value)
      const proves = ({ elements }: SearchItem | SearchFact) => elements.some((id) => named?.has(id))
      return named && { item: proves, fact: proves }
    },
  },
  fact: {
    values: Object.keys(FACT_STATES),
    make: (value) => {
      const state = Object.entries(FACT_STATES).find(([name]) => name === value)?.[1]
      return state ? ofFact(state) : null
    },
  },
}

/** The filters there are, each with values it takes, for the window to offer. */
export const filterWords = (): readonly { readonly name: string; readonly values: readonly string[] }[] =>
  Object.entries(FILTERS).map(([name, { values }]) => ({ name, values }))

/** What was typed, its filters taken out of it. */
export interface Filtered {
  readonly words: string
  readonly filters: readonly Filter[]
}

/** A filter, unless it stands within quotation marks or is an address ("https://"). */
const FILTER = /["“„«][^"“”„«»]*["”»]|(?<![\p{L}\p{N}])(\p{L}+)[:：](?!\/\/)(?:["“]([^"“”]*)["”]|([^\s"“”]+))/gu

/** Reads the filters in what was typed. Throws `unknown-filter` and `bad-filter`, each with what there is. */
export function readFilters(typed: string): Filtered {
  const filters: Filter[] = []
  const words = typed.replaceAll(FILTER, (whole: string, name?: string, quoted?: string, plain?: string) => {
    if (name === undefined) return whole
    filters.push(filterOf(name.toLowerCase(), quoted ?? plain ?? ''))
    return ' '
  })
  return { words, filters }
}

function filterOf(name: string, value: string): Filter {
  const kind = Object.entries(FILTERS).find(([known]) => known === name)?.[1]
  if (!kind) {
    const list = Object.keys(FILTERS).map((known) => `${known}:`)
    throw new AppError(
      'unknown-filter',
      `“${name}:” is no filter. Nothing was searched.`,
      `The filters are ${list.join(' ')}. To look for the words themselves, put them in quotation marks.`,
    )
  }
  const filter = kind.make(value.toLowerCase())
  if (filter) return filter
  throw new AppError(
    'bad-filter',
    `“${name}:${value}” is not a value this filter has. Nothing was searched.`,
    `It takes ${kind.values.join(', ')}.`,
  )
}

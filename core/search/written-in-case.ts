import type { Entity } from '../../domain/entities/entity.ts'
import type { Fact } from '../../domain/fact.ts'
import type { EntityId } from '../../domain/ids.ts'
import type { Question } from '../../domain/question.ts'
import { listConflicts } from '../../db/repositories/conflicts.ts'
import { readEntities } from '../../db/repositories/entities.ts'
import { listFacts } from '../../db/repositories/facts.ts'
import { listQuestions } from '../../db/repositories/questions.ts'
import { changesSoFar, readSearchItems } from '../../db/repositories/search-items.ts'
import type { App } from '../app.ts'
import { factsThatCount } from '../petition/case-view.ts'
import { cutWords } from './cut-words.ts'
import { elementsProved } from './elements.ts'
import { knownNames, type KnownNames } from './expand-names.ts'
import type { SearchFact, SearchItem } from './filters.ts'

/** A text that people wrote, and its words as they are compared, a space at each end. */
interface Doc {
  readonly text: string
  readonly words: string
}

/** All that is searched besides pages. */
export interface Written {
  readonly facts: readonly (Doc & { readonly fact: SearchFact })[]
  readonly entities: readonly (Doc & { readonly id: EntityId; readonly name: string })[]
  readonly questions: readonly (Doc & { readonly question: Question })[]
  readonly items: readonly (Doc & { readonly item: SearchItem })[]
  readonly names: readonly KnownNames[]
}

const kept = new WeakMap<App['database'], { readonly changes: number; readonly written: Written }>()

/** What people wrote in the case, read whole; kept until a row changes, by whatever way, so that nothing can be missing. */
export function writtenInCase(app: App): Written {
  const changes = changesSoFar(app.database.read)
  const before = kept.get(app.database)
  if (before?.changes === changes) return before.written
  const written = read(app)
  kept.set(app.database, { changes, written })
  return written
}

function read(app: App): Written {
  const db = app.database.read
  const facts = listFacts(db)
  const { byFact, byItem } = elementsProved(factsThatCount(facts, listConflicts(db)))
  return {
    facts: facts.map((fact) => ({
      fact: { ...fact, elements: byFact.get(fact.id) ?? [] },
      ...doc(factTexts(fact)),
    })),
    entities: readEntities(db).map((entity) => ({
      id: entity.id,
      name: entity.names[0]?.text ?? '',
      ...doc(entityTexts(entity)),
    })),
    questions: listQuestions(db).map((question) => ({ question, ...doc(questionTexts(question)) })),
    items: readSearchItems(db).map((stored) => {
      const item = { ...stored, elements: byItem.get(stored.id) ?? [] }
      return { item, ...doc(itemTexts(item)) }
    }),
    names: knownNames(app),
  }
}

/** Pieces stand on lines of their own, with a full stop between: no phrase runs from one into the next. */
function doc(pieces: readonly (string | null)[]): Doc {
  const texts = pieces.filter((piece) => piece !== null && piece.trim() !== '')
  return { text: texts.join(' · '), words: ` ${texts.map((text) => spaced(text ?? '')).join(' . ')} ` }
}

const spaced = (text: string) =>
  cutWords(text)
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()

const factTexts = ({ statement, pinpoints, note }: Fact) => [statement, ...pinpoints.map(({ quote }) => quote), note]

const entityTexts = ({ names, country, identifiers, addresses, note }: Entity) => [
  ...names.map(({ text }) => text),
  ...identifiers.map(({ value }) => value),
  ...addresses.map(({ text }) => text),
  country,
  note,
]

const questionTexts = ({ text, askedOf, closed }: Question) => [text, askedOf, closed]

const itemTexts = (item: SearchItem) => [
  item.title,
  item.originalName,
  item.note,
  item.source,
  item.receivedHow,
  item.author,
  item.publisher,
  item.url,
  ...item.tags,
  ...item.written,
]

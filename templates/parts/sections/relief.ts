import { answered, p, section, steps } from '../../basics.ts'
import type { Block, Runs } from '../../basics.ts'
import { filer, told } from '../prose.ts'
import type { PartInput, Section } from '../section.ts'

/** A part in the petitioner's own words, left out where nothing is written. */
export function ownWords(field: string, id: string, title: string): Section {
  return (input) => (answered(input.fields, field) === undefined ? [] : section(id, title, told(input, field)))
}

/** One thing that may be asked; nothing where it doesn't fit the case. */
export type Ask = (input: PartInput) => readonly Runs[]

export interface ReliefWords {
  /** Whom it is asked of: "the Commissioner". */
  readonly of: string
  readonly title: string
}

/** The relief, composed from what may be asked, in order. */
export function relief(asks: readonly Ask[], words: Partial<ReliefWords> = {}): Section {
  const { of, title } = { of: 'the Commissioner', title: 'Relief requested', ...words }
  return (input) =>
    section('relief', title, p(`${filer(input)} asks ${of} to:`), steps(...asks.flatMap((ask) => ask(input))))
}

/** What the relief may mean for the workers, and what would protect them. */
export function workers(input: PartInput): readonly Block[] {
  return section(
    'workers',
    'The workers',
    told(input, 'workerProtection'),
    p(
      `${filer(input)} asks that nothing done on this ${input.terms.filing} make a worker or a witness known to the producer or to any government that may punish them.`,
    ),
  )
}

import { diffArrays } from 'diff'
import type { KeptSection, SectionDifference, SnapshotComparison, WordStretch } from '../../../domain/snapshot.ts'
import { listEvidence } from '../../../db/repositories/evidence.ts'
import type { App } from '../../app.ts'
import { listAuthorities } from '../list-authorities.ts'
import { keptSections } from './kept-sections.ts'
import { readSnapshot } from './read-snapshot.ts'
import { sectionWords, type RunNames } from './section-words.ts'

export interface CompareSnapshotsInput {
  readonly template: string
  readonly id: string
  /** The later snapshot; without it, the text as it is now. */
  readonly with?: string | undefined
}

/** Longest the words of one section are looked at, in ms; beyond it all of its words count as changed. */
const LONGEST_MS = 2000

/** How a petition's text differs from a snapshot, word by word, in the order of the later text. Throws `no-such-template`, `no-such-snapshot`, `damaged-text`. */
export function compareSnapshots(app: App, input: CompareSnapshotsInput): SnapshotComparison {
  const { template } = input
  const older = readSnapshot(app, template, input.id)
  const newer = input.with === undefined ? nowOf(app, template) : readSnapshot(app, template, input.with)
  const names = namesFor(app, template, [...older.sections, ...newer.sections])
  const gone = older.sections.filter(({ section }) => !newer.sections.some((one) => one.section === section))
  const pairs = [
    ...newer.sections.map((now) => ({ was: older.sections.find((one) => one.section === now.section), now })),
    ...gone.map((was) => ({ was, now: undefined })),
  ]
  const sections = pairs.flatMap(({ was, now }) => differenceOf(was, now, names) ?? [])
  const sum = (which: 'added' | 'removed') => sections.reduce((all, section) => all + section[which], 0)
  return { from: older.name, to: newer.name, sections, added: sum('added'), removed: sum('removed') }
}

const nowOf = (app: App, template: string) => ({
  name: 'The text as it is now',
  sections: keptSections(app, template),
})

function namesFor(app: App, template: string, sections: readonly KeptSection[]): RunNames {
  const titles = new Map<string, string>(listEvidence(app.database.read).map(({ id, title }) => [id, title]))
  const cites = new Map(listAuthorities(app, template).map(({ id, cite }) => [id, cite]))
  const parts = new Map(sections.map(({ section, title }) => [section, title]))
  return {
    evidence: (id) => titles.get(id) ?? 'an item that is no longer in the case',
    authority: (id) => cites.get(id) ?? 'an authority that is no longer listed',
    section: (id) => parts.get(id) ?? id,
  }
}

function differenceOf(
  was: KeptSection | undefined,
  now: KeptSection | undefined,
  names: RunNames,
): SectionDifference | null {
  const stretches = compareWords(printed(was, names), printed(now, names))
  const moved = was !== undefined && now !== undefined && was.position !== now.position
  if (stretches.every(({ kind }) => kind === 'same') && !moved) return null
  const { section, title } = now ?? was ?? { section: '', title: '' }
  const count = (which: WordStretch['kind']) =>
    stretches.reduce((all, { kind, text }) => (kind === which ? all + wordsIn(text) : all), 0)
  return { section, title, stretches, added: count('added'), removed: count('removed') }
}

/** The words a section prints: none while it is left out. */
const printed = (kept: KeptSection | undefined, names: RunNames): readonly string[] =>
  kept === undefined || kept.hidden ? [] : sectionWords(kept.blocks, names)

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0

/** The stretches of two texts, what was removed before what was added in its place. */
function compareWords(was: readonly string[], now: readonly string[]): WordStretch[] {
  const parts = diffArrays([...was], [...now], { timeout: LONGEST_MS })
  if (parts === undefined) return stretch('removed', was).concat(stretch('added', now))
  return parts.flatMap(({ added, removed, value }) => stretch(added ? 'added' : removed ? 'removed' : 'same', value))
}

const stretch = (kind: WordStretch['kind'], words: readonly string[]): WordStretch[] =>
  words.length === 0 ? [] : [{ kind, text: words.join('') }]

import type { Authority } from '../../domain/authority.ts'
import type { SectionInfo, SectionState } from '../../domain/written.ts'
import { resolveLaw } from '../../document/resolve/citations.ts'
import { numberHeadings } from '../../document/resolve/headings.ts'
import { arranged, chaptersOf, type OwnSections } from '../../document/sections/apply-sections.ts'
import { isGenerated, splitSections, type Section } from '../../document/sections/split-sections.ts'
import { plainText } from '../../document/walk.ts'
import type { App } from '../app.ts'
import { composePetition, optionalSections, type ComposedPetition } from './compose-petition.ts'
import { slotsIn } from './slots-in.ts'

/** Every section of a petition in order, those left out among them, with its state. Throws `no-such-template`. */
export function listSections(app: App, template: string): SectionInfo[] {
  const composed = composePetition(app, template, false)
  const { document, defaults, own } = composed
  const numbers = numberHeadings(document.blocks, document.authorities)
  const chapters = arranged(chaptersOf(splitSections(defaults)), own, optionalSections(composed.template))
  return chapters.flatMap(({ id: chapter, sections }) =>
    sections.map((section) => ({
      ...infoOf(composed, section),
      chapter,
      number: numbers.get(section.id)?.number ?? '',
    })),
  )
}

function infoOf({ template, document, own }: ComposedPetition, section: Section) {
  const { id, heading } = section
  const advice = template.sections?.[id]
  return {
    id,
    level: heading?.level === 2 ? (2 as const) : (1 as const),
    title: sectionTitle(section, document.authorities),
    state: stateOf(section, own),
    optional: advice?.optional ?? false,
    factual: advice?.factual ?? true,
    hidden: own.get(id)?.hidden ?? false,
    slots: slotsIn(document.blocks.filter(({ key }) => key?.startsWith(`${id}/`))),
    guidance: advice?.guidance ?? null,
  }
}

/** A section's title in plain words. */
export function sectionTitle({ heading }: Section, authorities: readonly Authority[]): string {
  if (heading === null) return 'Opening'
  return plainText(heading.children, (law) => resolveLaw(authorities, law).words).trim()
}

function stateOf(section: Section, own: OwnSections): SectionState {
  if (isGenerated(section)) return 'generated'
  return (own.get(section.id)?.blocks ?? null) === null ? 'default' : 'own'
}

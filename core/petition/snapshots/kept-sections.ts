import type { KeptSection } from '../../../domain/snapshot.ts'
import { arranged, chaptersOf } from '../../../document/sections/apply-sections.ts'
import { isGenerated, splitSections } from '../../../document/sections/split-sections.ts'
import { listSectionRows } from '../../../db/repositories/petition-sections.ts'
import { composePetition, optionalSections, writtenBlocks } from '../compose-petition.ts'
import type { App } from '../../app.ts'
import { sectionTitle } from '../list-sections.ts'
import { textOfSection } from '../read-section.ts'

/** Every section of a petition that can be written in, in order, with its text as it stands. Throws `no-such-template`, `damaged-text`. */
export function keptSections(app: App, template: string): readonly KeptSection[] {
  const composed = composePetition(app, template, false)
  const { defaults, own, document } = composed
  const rows = new Map(listSectionRows(app.database.read, template).map((row) => [row.section, row]))
  const chapters = arranged(chaptersOf(splitSections(defaults)), own, optionalSections(composed.template))
  const sections = chapters.flatMap((chapter) => chapter.sections).filter((section) => !isGenerated(section))
  return sections.map((section) => {
    const row = rows.get(section.id)
    const written = row ? writtenBlocks(row) : null
    return {
      section: section.id,
      title: sectionTitle(section, document.authorities),
      own: written !== null,
      hidden: row?.hidden ?? false,
      position: row?.position ?? null,
      blocks: [...textOfSection(section, written)],
    }
  })
}

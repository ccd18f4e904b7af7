import type { SectionText } from '../../domain/written.ts'
import { WrittenBlock } from '../../domain/written.ts'
import type { Block } from '../../document/model.ts'
import { isGenerated, type Section } from '../../document/sections/split-sections.ts'
import { listSectionRows } from '../../db/repositories/petition-sections.ts'
import type { App } from '../app.ts'
import { composePetition, writtenBlocks } from './compose-petition.ts'
import { findSection } from './find-section.ts'

/** A section's text as it stands: the person's own, or the template's from the case. Throws `no-such-template`, `no-such-section`, `damaged-text`. */
export function readSection(app: App, input: { readonly template: string; readonly section: string }): SectionText {
  const section = findSection(composePetition(app, input.template, false), input.section)
  if (isGenerated(section)) return { section: section.id, state: 'generated', blocks: [], history: null }
  const row = listSectionRows(app.database.read, input.template).find((each) => each.section === section.id)
  const own = row ? writtenBlocks(row) : null
  return {
    section: section.id,
    state: own === null ? 'default' : 'own',
    blocks: [...textOfSection(section, own)],
    history: own === null ? null : (row?.history ?? null),
  }
}

/** A section's blocks: the person's own, or the template's as a person could have written them. */
export function textOfSection({ body }: Section, own: readonly WrittenBlock[] | null): readonly WrittenBlock[] {
  return own ?? body.map(asWritten)
}

/** Throws if the template wrote a block that a person can't (a mistake in the template). */
function asWritten(block: Block, place: number): WrittenBlock {
  return WrittenBlock.parse({ ...block, key: String(place) })
}

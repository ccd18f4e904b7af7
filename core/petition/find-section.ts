import { AppError } from '../../domain/errors.ts'
import { isGenerated, splitSections, type Section } from '../../document/sections/split-sections.ts'
import type { ComposedPetition } from './compose-petition.ts'

/** The template's section of that id. Throws `no-such-section`. */
export function findSection({ template, defaults }: ComposedPetition, id: string): Section {
  const sections = splitSections(defaults)
  const found = sections.find((section) => section.id === id)
  if (found) return found
  throw new AppError(
    'no-such-section',
    `The template ${template.id} has no section “${id}” as the case stands. Nothing was changed.`,
    `Its sections are: ${sections.map((section) => section.id).join(', ')}.`,
  )
}

/** The same, where a person may write. Throws `no-such-section`, also for one the app writes itself. */
export function writableSection(composed: ComposedPetition, id: string): Section {
  const section = findSection(composed, id)
  if (!isGenerated(section)) return section
  throw new AppError(
    'no-such-section',
    `The section “${id}” is made by the app from the rest of the petition. Nothing was changed.`,
    'Write in the sections it is made from.',
  )
}

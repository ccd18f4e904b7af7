import type { BuiltExhibit } from '../../domain/petition.ts'
import type { DraftedPetition } from './draft-petition.ts'
import { hide } from '../protection/hiding.ts'

/** The manifest of a build: what was made, from which exhibits, with every hash and the head of the custody log. No path and no clock: the same case gives the same bytes. */
export function manifestOf(
  drafted: DraftedPetition,
  final: boolean,
  files: readonly {
    readonly name: string
    readonly kind: string
    readonly bytes: number
    readonly sha256: string
    readonly pages: number | null
  }[],
  exhibits: readonly BuiltExhibit[],
): string {
  const { template, document, custodyHead, version, hiding } = drafted
  const entries = new Map(document.exhibits.map((entry) => [entry.number, entry]))
  const content = {
    made: 'Withhold',
    template: { id: template.id, version: template.version },
    title: document.title,
    date: document.date,
    final,
    ...(version ? { version: version.of } : {}),
    notForFiling: document.banner,
    custody: { head: custodyHead.hash, events: custodyHead.events },
    files,
    exhibits: exhibits.map((exhibit) => {
      const { sha256, bytes, originalName, remark } = entries.get(exhibit.number) ?? { sha256: null }
      return version?.of === 'public'
        ? publicly({ ...exhibit, sha256, bytes, originalName, remark })
        : { ...exhibit, sha256, bytes, originalName, remark }
    }),
  }
  return `${JSON.stringify(hide(content, hiding), null, 2)}\n`
}

/** Without the item's id, which tells when it came into the case, and without what an item withheld whole has not. */
function publicly(exhibit: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const told = ([key, value]: [string, unknown]) => key !== 'evidenceId' && value !== '' && value !== undefined
  return Object.fromEntries(Object.entries(exhibit).filter(told))
}

import type { PublicFate } from '../../domain/exhibit.ts'
import { findProtected } from '../../domain/protection/find-protected.ts'
import type { Protection } from '../../domain/protection/protection.ts'
import type { ExhibitPart } from '../../document/model.ts'
import type { ReadDb } from '../../db/handles.ts'
import { readPageText } from '../../db/repositories/page-text.ts'
import { rulesFor } from '../petition/public/page-rules.ts'
import { pagesHidden } from '../petition/public/public-sources.ts'

/** Tells what the public version does with an exhibit's pages, by what is protected in the case. */
export type TellFate = (parts: readonly ExhibitPart[]) => PublicFate

/** Makes the teller: an exhibit is withheld as a whole where one of its parts is, redacted where something on a page that is bound is covered. */
export function publicFate(db: ReadDb, protection: Protection): TellFate {
  const find = findProtected(protection)
  const nothing = protection.names.length === 0 && protection.redactions.length === 0
  return (parts) => {
    const items = nothing ? [] : parts.filter(({ evidenceId }) => evidenceId !== null)
    const held = items.map(({ evidenceId, only }) => {
      const rules = rulesFor(protection, evidenceId ?? '')
      if (rules.withheld !== null) return { fate: 'withheld', pages: [] } as const
      const texts = readPageText(db, evidenceId ?? '')
      const pages = pagesHidden(rules, find, texts).filter((page) => only?.includes(page) ?? true)
      return { fate: pages.length > 0 ? 'redacted' : 'whole', pages } as const
    })
    if (held.some(({ fate }) => fate === 'withheld')) return { fate: 'withheld', pages: 0 }
    const pages = held.reduce((sum, one) => sum + one.pages.length, 0)
    return { fate: pages > 0 ? 'redacted' : 'whole', pages }
  }
}

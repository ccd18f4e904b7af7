import { timeCode, type StillOf } from '../../../domain/still.ts'
import type { Block, Inline } from '../../../document/model.ts'
import type { ReadDb } from '../../../db/handles.ts'
import { findStill } from '../../../db/repositories/stills.ts'

/** Letters of a hash that tell two films of a case apart; the exhibit's cover has all of it. */
const SHORT = 16

/** Figures that are stills of a film say under themselves of which, and at which moment, whatever a person wrote there. */
export function stillFigures(db: ReadDb, blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => {
    const still = block.kind === 'figure' ? findStill(db, block.evidenceId) : undefined
    if (block.kind !== 'figure' || !still) return block
    const own: readonly Inline[] = block.source === null || block.source.length === 0 ? [] : [...block.source, space]
    return { ...block, source: [...own, { kind: 'text', text: words(still) }] }
  })
}

const space = { kind: 'text', text: ' ' } as const

function words({ film, filmSha256, at }: StillOf): string {
  const of = film === null ? 'a film' : `“${film.title}”`
  return `Still at ${timeCode(at)} of ${of} (SHA-256 ${filmSha256.slice(0, SHORT)}…).`
}

import { AppError } from '../../domain/errors.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { RedactedExhibit } from '../../domain/protection/verification-report.ts'
import { boundPages } from '../../document/exhibit-extent.ts'
import type { ExhibitEntry } from '../../document/model.ts'
import { findEvidence } from '../../db/repositories/evidence.ts'
import type { App } from '../app.ts'
import type { Room } from '../jobs/task.ts'
import { EXHIBITS_AT_ONCE } from '../jobs/workers.ts'
import { partName } from './bind-volume.ts'
import { certificateName } from './certificate-page.ts'
import type { DraftedPetition } from './draft-petition.ts'
import { exhibitPdf, publicExhibitPdf, type ExhibitPdf } from './exhibit-pdf.ts'
import { rulesFor } from './public/page-rules.ts'

/** Gives the binder each exhibit's pages by name, and makes those of a public version some exhibits ahead. */
export interface ExhibitPulls {
  /** Throws `cannot-bind`, `damaged-original`, `cannot-redact`, `cancelled`. */
  pull(name: string, room: Room | null): Promise<Uint8Array<ArrayBuffer> | Room>
  /** What was flattened of the exhibits pulled so far. */
  redacted(): readonly RedactedExhibit[]
  /** Ends what was begun ahead and is not wanted any more. */
  end(): void
}

/** A part of an exhibit in the order of binding; a certificate that is set anew has no item. */
interface BoundPart {
  readonly name: string
  readonly entry: ExhibitEntry
  readonly index: number
  readonly made: ExhibitPdf | undefined
  readonly item: Evidence | undefined
}

/** A larger original is not begun before its turn, so that two such are never in memory together. */
const AHEAD_BYTES = 16 * 1024 * 1024

/** How many are begun: one for each worker, and one that is done when the binder asks. */
const AHEAD = EXHIBITS_AT_ONCE + 1

/** Begins serving a build's exhibits. */
export function pullExhibits(app: App, drafted: DraftedPetition, signal?: AbortSignal): ExhibitPulls {
  const parts = partsOf(app, drafted)
  const ending = new AbortController()
  const until = AbortSignal.any([ending.signal, ...(signal ? [signal] : [])])
  const redacted = startRedacted()
  const begun = new Map<number, Promise<ExhibitPdf>>()
  const begin = (at: number, item: Evidence): Promise<ExhibitPdf> => {
    const sealed = drafted.hiding?.of === 'sealed' ? ({ sealed: true } as const) : {}
    const rules = { ...rulesFor(drafted.hiding?.protection ?? NOTHING, item.id), ...sealed }
    const pages = begun.get(at) ?? publicExhibitPdf(app, item, rules, until)
    // One that fails early fails the build when its turn comes, not before.
    pages.catch(() => undefined)
    begun.set(at, pages)
    return pages
  }
  const publicPages = async (at: number, { entry, index }: BoundPart, item: Evidence) => {
    const own = begin(at, item)
    for (const [i, next] of parts.slice(at + 1, at + AHEAD).entries())
      if (next.item && next.item.bytes <= AHEAD_BYTES) void begin(at + 1 + i, next.item)
    const { pdf, flattened = [], covered = [] } = await own
    begun.delete(at)
    const bound = (pages: readonly number[]) => [...boundPages(entry, index, pages)]
    if (flattened.length > 0)
      redacted.tell({ number: entry.number, flattened: bound(flattened), covered: bound(covered) })
    return whole(pdf)
  }
  return {
    async pull(name, room) {
      const at = parts.findIndex((part) => part.name === name)
      const part = parts[at]
      if (part?.item && drafted.hiding) return await publicPages(at, part, part.item)
      if (part?.made) return new Uint8Array(part.made.pdf)
      if (part?.item) return await exhibitPdf(app, part.item, room, signal)
      throw noExhibit(name)
    },
    redacted: () => redacted.all(),
    end: () => ending.abort(),
  }
}

const NOTHING = { names: [], redactions: [] }

function partsOf(app: App, { document, made }: DraftedPetition): readonly BoundPart[] {
  return document.exhibits.flatMap((entry) =>
    entry.parts.map(({ evidenceId }, index) => ({
      name: partName(entry, index),
      entry,
      index,
      made: made.get(evidenceId ?? certificateName(entry.evidenceId)),
      item: evidenceId ? findEvidence(app.database.read, evidenceId) : undefined,
    })),
  )
}

/** Bytes in memory of their own, which can be moved to another thread. */
function whole(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes
  return buffer instanceof ArrayBuffer && buffer.byteLength === bytes.length
    ? new Uint8Array(buffer)
    : new Uint8Array(bytes)
}

/** Collects what was flattened, the parts of one exhibit together. */
function startRedacted() {
  const told = new Map<string, RedactedExhibit>()
  return {
    tell(each: RedactedExhibit): void {
      const { flattened, covered } = told.get(each.number) ?? { flattened: [], covered: [] }
      const both = { flattened: [...flattened, ...each.flattened], covered: [...covered, ...each.covered] }
      told.set(each.number, { ...each, ...both })
    },
    all: (): readonly RedactedExhibit[] => [...told.values()],
  }
}

function noExhibit(name: string): AppError {
  return new AppError(
    'cannot-bind',
    `The binder asked for ${name}, which is no exhibit. No file was written.`,
    'Build again; if it happens again, report it.',
  )
}

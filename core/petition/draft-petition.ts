import type { EvidenceId } from '../../domain/ids.ts'
import { VERSION_WORDS, type PetitionVersion, type Protection } from '../../domain/protection/protection.ts'
import { readingOrder } from '../../document/walk.ts'
import type { PetitionDocument, ResolvedDocument } from '../../document/model.ts'
import { resolveDocument } from '../../document/resolve/resolve.ts'
import { readProtection } from '../../db/repositories/protection.ts'
import type { Template } from '../../templates/template.ts'
import type { App } from '../app.ts'
import { composePetition } from './compose-petition.ts'
import type { ExhibitPdf } from './exhibit-pdf.ts'
import { exhibitSources } from './exhibit-sources.ts'
import { inVersion, sealed, versionOf, type DocumentVersion } from './public/document-version.ts'

/** A petition with everything numbered, ready for any renderer. */
export interface DraftedPetition {
  readonly template: Template
  readonly document: ResolvedDocument
  readonly custodyHead: { readonly hash: string; readonly events: number }
  readonly made: ReadonlyMap<EvidenceId, ExhibitPdf>
  /** Which of the two versions it is; null for one that says what its template says. */
  readonly version: DocumentVersion | null
}

/** What a draft is made with besides the case: which version, and what of it is protected in place of what the case says (tests break it on purpose). */
export interface DraftOptions {
  readonly signal?: AbortSignal | undefined
  readonly version?: PetitionVersion | undefined
  readonly redactor?: ((protection: Protection) => Protection) | undefined
}

/** Assesses, builds and numbers a petition from the case as it stands. The clock has no part in it: the same case gives the same document. Throws `no-such-template`, `cannot-typeset`. */
export async function draftPetition(
  app: App,
  templateId: string,
  final: boolean,
  options: DraftOptions = {},
): Promise<DraftedPetition> {
  const version = versionOf(readProtection(app.database.read), options)
  const edition = version ? { edition: VERSION_WORDS[version.of] } : {}
  const { template, view, document: written } = composePetition(app, templateId, final, edition)
  const cited = citedIn(written)
  const document = version ? inVersion(written, version, new Set(cited)) : written
  const { sources, made } = await exhibitSources(app, template, view, cited, { version, signal: options.signal })
  const resolved = resolveDocument(document, sources, view.custodyHead.hash)
  return {
    template,
    made,
    custodyHead: view.custodyHead,
    version,
    document: version ? sealed(resolved, version) : resolved,
  }
}

function citedIn(document: PetitionDocument): readonly EvidenceId[] {
  const cites = readingOrder(document.blocks).flatMap((inline) => (inline.kind === 'cite' ? [inline.evidenceId] : []))
  return [...new Set(cites)]
}

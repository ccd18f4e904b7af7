import type { Authority } from '../../domain/authority.ts'
import type { CaseView } from '../../domain/case-view.ts'
import type { EvidenceId } from '../../domain/ids.ts'
import type { FieldValues } from '../../domain/petition.ts'
import { VERSION_WORDS, type PetitionVersion, type Protection } from '../../domain/protection/protection.ts'
import { readingOrder } from '../../document/walk.ts'
import type { PetitionDocument, ResolvedDocument } from '../../document/model.ts'
import { resolveDocument } from '../../document/resolve/resolve.ts'
import { readCaseInfo } from '../../db/repositories/case-info.ts'
import { lastChange } from '../../db/repositories/custody.ts'
import { readProtection } from '../../db/repositories/protection.ts'
import { templateById } from '../../templates/registry.ts'
import type { Draft, Template } from '../../templates/template.ts'
import type { App } from '../app.ts'
import { assess } from '../conformity/assess.ts'
import { inVersion, sealed, versionOf, type DocumentVersion } from './public/document-version.ts'
import { assessInput } from './check-petition.ts'
import type { ExhibitPdf } from './exhibit-pdf.ts'
import { exhibitSources } from './exhibit-sources.ts'

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

/** What every page of the example says. */
export const EXAMPLE_BANNER = 'Example, not for filing'

/** Assesses, builds and numbers a petition from the case as it stands. The clock has no part in it: the same case gives the same document. Throws `no-such-template`, `cannot-typeset`. */
export async function draftPetition(
  app: App,
  templateId: string,
  final: boolean,
  options: DraftOptions = {},
): Promise<DraftedPetition> {
  const template = templateById(templateId)
  const version = versionOf(readProtection(app.database.read), options)
  const { view, ...draft } = draftOf(app, template, final, version ? { edition: VERSION_WORDS[version.of] } : {})
  const written: PetitionDocument = {
    ...draft,
    language: 'en',
    watermark: final ? null : 'DRAFT',
    banner: readCaseInfo(app.database.read)?.example ? EXAMPLE_BANNER : draft.banner,
    authorities: template.authorities satisfies readonly Authority[],
  }
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

/** What the template makes of the case as it stands, nothing numbered yet; fields in `over` stand in for those typed. */
export function draftOf(
  app: App,
  template: Template,
  final: boolean,
  over: FieldValues = {},
): Draft & { readonly view: CaseView } {
  const input = assessInput(app, template.id, lastChange(app.database.read)?.at.slice(0, 10) ?? '1970-01-01')
  const { view } = input
  const fields = { ...input.fields, ...over }
  return { ...template.build({ view, fields, assessed: assess(template, input), final }), view }
}

function citedIn(document: PetitionDocument): readonly EvidenceId[] {
  const cites = readingOrder(document.blocks).flatMap((inline) => (inline.kind === 'cite' ? [inline.evidenceId] : []))
  return [...new Set(cites)]
}

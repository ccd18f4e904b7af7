import { VERSION_WORDS, type PetitionVersion, type Protection } from '../../domain/protection/protection.ts'
import type { PetitionDocument, ResolvedDocument } from '../../document/model.ts'
import type { ExhibitSource } from '../../document/resolve/exhibits.ts'
import { resolveDocument } from '../../document/resolve/resolve.ts'
import { hide, hidingIn, type Hiding } from '../protection/hiding.ts'
import { impliedProtection } from '../protection/implied-protection.ts'
import type { TypesetInput } from '../../document/typst/typeset.ts'
import type { Template } from '../../templates/template.ts'
import type { App } from '../app.ts'
import { readArrangement, type ExhibitSettings } from '../exhibits/read-arrangement.ts'
import { citedIn } from './cited-in.ts'
import { composePetition, type ComposedPetition } from './compose-petition.ts'
import type { ExhibitPdf } from './exhibit-pdf.ts'
import { exhibitSources } from './exhibit-sources.ts'
import { figurePictures, type DrawnFigure } from './figures/figure-pictures.ts'
import { figuresInVersion } from './figures/figures-in-version.ts'
import { bracketResolved } from './public/brackets.ts'
import { inVersion, versionOf, writeOf, type DocumentVersion } from './public/document-version.ts'
import { rewriteBlocks, writeInstead } from './public/rewrite-blocks.ts'

/** A petition with everything numbered, ready for any renderer. */
export interface DraftedPetition {
  readonly template: Template
  readonly document: ResolvedDocument
  /** The same before it was numbered, and the items it could cite. */
  readonly composed: ComposedPetition
  readonly sources: readonly ExhibitSource[]
  readonly settings: ExhibitSettings
  readonly custodyHead: { readonly hash: string; readonly events: number }
  /** Pages already made, by the item they stand for or the name of the part they are. */
  readonly made: ReadonlyMap<string, ExhibitPdf>
  /** The figures that show their picture, and the files of those, each once. */
  readonly figures: readonly DrawnFigure[]
  readonly pictures: TypesetInput['files']
  /** Which of the two versions it is; null for one that says what its template says. */
  readonly version: DocumentVersion | null
  /** What is shown to nobody who reads it: names of sealed sources, in the public version all that is protected. */
  readonly hiding: Hiding | null
}

/** What a draft is made with besides the case: which version, and what of it is protected in place of what the case says (tests break it on purpose). */
export interface DraftOptions {
  readonly signal?: AbortSignal | undefined
  readonly version?: PetitionVersion | undefined
  readonly redactor?: ((protection: Protection) => Protection) | undefined
  /** How fine the pictures of figures are, in dots to the inch; as on a screen where it says nothing. */
  readonly dpi?: number
}

/** Dots to the inch for the window, and for what is printed. */
const SCREEN_DPI = 144
export const PRINT_DPI = 300

/** Assesses, builds and numbers a petition from the case as it stands. The clock has no part in it: the same case gives the same document. Throws `no-such-template`, `cannot-typeset`. */
export async function draftPetition(
  app: App,
  templateId: string,
  final: boolean,
  options: DraftOptions = {},
): Promise<DraftedPetition> {
  const version = versionOf(impliedProtection(app.database.read), options)
  const hiding = hidingIn(app.database.read, version)
  const edition = version ? { edition: VERSION_WORDS[version.of] } : {}
  const composed = composePetition(app, templateId, final, edition)
  const { template, view, document: written } = composed
  const settings = readArrangement(app.database.read, template.id)
  const cited = citedIn(written)
  const look = { view, hiding, dpi: options.dpi ?? SCREEN_DPI, signal: options.signal }
  const figures = await figurePictures(app, written.blocks, look)
  const shown = version ? figuresInVersion(app, written, version, figures) : written
  const worded = version ? inVersion(shown, version, new Set(cited)) : shown
  const document = hiding?.of === 'sealed' ? withoutSealed(worded, hiding) : worded
  const chosen = { template, view, settings, cited, version, hiding }
  const { sources, made } = await exhibitSources(app, chosen, options.signal)
  const pictures = new Map(figures.map(({ id, picture }) => [id, picture]))
  const numbered = resolveDocument(document, sources, view.custodyHead.hash, settings, pictures)
  const resolved = version?.of === 'confidential' ? bracketResolved(numbered, version.find, writeOf(version)) : numbered
  return {
    template,
    composed,
    sources,
    settings,
    made,
    custodyHead: view.custodyHead,
    version,
    hiding,
    figures,
    pictures: filesOf(figures),
    document: hide(resolved, hiding),
  }
}

/** A sealed name may run over from plain words to emphasized ones; the rest of the strings are taken care of by `hide`. */
const withoutSealed = (document: PetitionDocument, { find }: Hiding): PetitionDocument => ({
  ...document,
  blocks: rewriteBlocks(document.blocks, find, writeInstead),
})

const filesOf = (figures: readonly DrawnFigure[]) => [
  ...new Map(figures.map(({ picture: { path }, bytes }) => [path, { path, bytes }])).values(),
]

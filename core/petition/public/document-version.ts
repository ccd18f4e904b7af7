import type { PetitionDocument } from '../../../document/model.ts'
import { findProtected, type FindProtected } from '../../../domain/protection/find-protected.ts'
import type { EvidenceId } from '../../../domain/ids.ts'
import { VERSION_WORDS, type PetitionVersion, type Protection } from '../../../domain/protection/protection.ts'
import { exemptionsOf } from '../../../domain/protection/reasons.ts'
import { bracketing } from './brackets.ts'
import { rewriteBlocks, writeInstead, type Write } from './rewrite-blocks.ts'
import { withheldSection } from './withheld-section.ts'

/** One of the two versions of a petition, what is protected, and the finder made of it. */
export interface DocumentVersion {
  readonly of: PetitionVersion
  readonly protection: Protection
  readonly find: FindProtected
}

/** The version asked for; null for none. */
export function versionOf(
  protection: Protection,
  {
    version,
    redactor,
  }: {
    readonly version?: PetitionVersion | undefined
    readonly redactor?: ((all: Protection) => Protection) | undefined
  },
): DocumentVersion | null {
  if (version === undefined) return null
  const redacted = redactor ? redactor(protection) : protection
  return { of: version, protection: redacted, find: findProtected(redacted) }
}

/** A document in one of its versions: its words, its running head, the legend on each page, and what is withheld and why. */
export function inVersion(
  document: PetitionDocument,
  version: DocumentVersion,
  cited: ReadonlySet<EvidenceId>,
): PetitionDocument {
  const blocks = [...document.blocks, ...withheldSection(version.protection, version.of, cited)]
  return {
    ...document,
    version: VERSION_WORDS[version.of],
    banner: [legendOf(version), document.banner].filter((part) => part !== null).join(' · ') || null,
    blocks: rewriteBlocks(blocks, version.find, writeOf(version)),
  }
}

/** What a version prints where a protected passage stood. */
export const writeOf = ({ of, protection }: DocumentVersion): Write =>
  of === 'public' ? writeInstead : bracketing(protection)

/** On every page of the confidential version, with the exemptions that are asked for. */
function legendOf({ of, protection }: DocumentVersion): string | null {
  if (of === 'public') return null
  const exemptions = exemptionsOf([...protection.names, ...protection.redactions].map(({ reason }) => reason))
  const asked = exemptions.length === 0 ? '' : `: exempt from disclosure, 5 U.S.C. § 552${exemptions.join(', ')}`
  return `Confidential${asked}`
}

/** In the margin of every exhibit's page there is room for few words. */
export function noticeOf({ of }: DocumentVersion, { banner }: Pick<PetitionDocument, 'banner'>): string {
  const own = of === 'public' ? banner : (banner?.split(' · ').slice(1).join(' · ') ?? null)
  return [VERSION_WORDS[of], own].filter((part) => part !== null && part !== '').join(' · ')
}

import type { CitePart } from '../../domain/authority.ts'
import type { AuthorityKind, Csl } from '../../domain/authority-record.ts'
import { bluebook } from '../../document/bluebook/bluebook.ts'

/** An authority in its Bluebook form, before it is saved. */
export function formatAuthority({ kind, csl }: { readonly kind: AuthorityKind; readonly csl: Csl }): CitePart[] {
  return [...bluebook(kind, csl)]
}

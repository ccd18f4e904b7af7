import { findProtected, replaceProtected, type FindProtected } from '../../domain/protection/find-protected.ts'
import type { PetitionVersion, Protection } from '../../domain/protection/protection.ts'
import type { ReadDb } from '../../db/handles.ts'
import { readProtection } from '../../db/repositories/protection.ts'
import { rewriteAll } from '../petition/public/rewrite-blocks.ts'
import { impliedProtection } from './implied-protection.ts'

/** What is not shown to whoever reads a petition in a version of it, and the finder made of it. */
export interface Hiding {
  readonly of: 'public' | 'sealed'
  readonly protection: Protection
  readonly find: FindProtected
}

/** What a version hides: the public one all that is protected, every other the names of sealed sources; null for nothing. */
export function protectionHiddenIn(db: ReadDb, version: PetitionVersion | undefined): Protection | null {
  if (version === 'public') return impliedProtection(db)
  const names = readProtection(db).names.filter(({ sealed }) => sealed)
  return names.length === 0 ? null : impliedProtection(db, { names, redactions: [] })
}

/** The same with its finder; `public` is given as what was drafted with, which a test may break on purpose. */
export function hidingIn(
  db: ReadDb,
  version: { readonly of: PetitionVersion; readonly protection: Protection; readonly find: FindProtected } | null,
): Hiding | null {
  if (version?.of === 'public') return { of: 'public', protection: version.protection, find: version.find }
  const protection = protectionHiddenIn(db, version?.of)
  return protection && { of: 'sealed', protection, find: findProtected(protection) }
}

/** Every string of a value with what is hidden rewritten: titles, bookmarks, names of files, the author. */
export function hide<T>(value: T, hiding: Pick<Hiding, 'find'> | null): T {
  return hiding ? rewriteAll(value, (text) => replaceProtected(hiding.find, text)) : value
}

import { findProtected } from '../../domain/protection/find-protected.ts'
import { foldedText } from '../../domain/protection/fold.ts'
import { NewProtectedName, type ProtectedName, type ProtectedNameId } from '../../domain/protection/protection.ts'
import { insertProtectedName, readProtection } from '../../db/repositories/protection.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { refused, requireReason } from './refused.ts'

const FIELDS = ['name', 'alias', 'variants', 'reason']

/** Protects a name: the public version prints the alias for it and its variants everywhere. Throws `bad-protection`; nothing is changed then. */
export function protectName(app: App, input: NewProtectedName): ProtectedName {
  const parsed = NewProtectedName.safeParse(input)
  if (!parsed.success) throw refused('A name, an alias and a reason are needed.', parsed.error)
  const { reason: typed, ...given } = parsed.data
  const name: ProtectedName = {
    ...given,
    ...requireReason(typed),
    id: app.newId() as ProtectedNameId,
    createdAt: now(app),
    sealed: false,
  }
  refuseUnusable(name, readProtection(app.database.read).names)
  return record(app, ['protection', 'petition', 'case'], (tx) => {
    insertProtectedName(tx, name)
    stampFields(tx, 'protected_name', name.id, FIELDS, name.createdAt)
    // The log may be shown to others: it says which alias was given, not to whom.
    const detail = { alias: name.alias, reason: name.reason }
    return { made: name, events: [{ action: 'name.protected', subject: name.id, detail }] }
  })
}

function refuseUnusable(name: ProtectedName, others: readonly ProtectedName[]): void {
  const short = [name.name, ...name.variants].find((spelling) => foldedText(spelling).length < 2)
  if (short !== undefined) throw refused(`“${short}” is too short to be told from other words.`)
  const taken = others.find(({ alias }) => foldedText(alias) === foldedText(name.alias))
  if (taken) throw refused(`The alias “${taken.alias}” already stands for another name.`)
  const same = others.find((other) => foldedText(other.name) === foldedText(name.name))
  if (same) throw refused(`The name is already protected, as “${same.alias}”.`)
  const telling = findProtected({ names: [name, ...others], redactions: [] })(name.alias).length > 0
  if (telling) throw refused(`The alias “${name.alias}” holds a protected name itself.`)
}

import { AppError } from '../../../domain/errors.ts'
import type { App } from '../../app.ts'
import { keptSections } from './kept-sections.ts'
import { storeSnapshot, type NamedSnapshot } from './store-snapshot.ts'

const LONGEST = 200

/** Keeps a petition's text as it stands, under a name. Returns the snapshot's id. Throws `no-such-template`, `bad-snapshot`. */
export function takeSnapshot(app: App, { template, name }: NamedSnapshot): string {
  const called = name.trim()
  if (called === '' || called.length > LONGEST) throw noName()
  const sections = JSON.stringify(keptSections(app, template))
  return storeSnapshot(app, 'snapshot.taken', { template, name: called }, sections)
}

const noName = () =>
  new AppError(
    'bad-snapshot',
    `A snapshot needs a name of one to ${LONGEST} letters. Nothing was kept.`,
    'Name it by what it is for: “Sent to counsel”.',
  )

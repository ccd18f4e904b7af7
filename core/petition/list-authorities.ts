import type { AuthorityInfo } from '../../domain/authority-record.ts'
import type { PetitionDocument } from '../../document/model.ts'
import { splitSections } from '../../document/sections/split-sections.ts'
import { readingOrder } from '../../document/walk.ts'
import { listAuthorityRows, listConfirmations } from '../../db/repositories/authorities.ts'
import type { App } from '../app.ts'
import { recordOf } from './authorities-of.ts'
import { composePetition } from './compose-petition.ts'
import { sectionTitle } from './list-sections.ts'

/** Every authority a petition may cite, with where it does and who confirmed it. Throws `no-such-template`. */
export function listAuthorities(app: App, template: string): AuthorityInfo[] {
  const db = app.database.read
  const { document } = composePetition(app, template, false)
  const places = placesOf(document)
  const confirmed = new Map(listConfirmations(db).map((row) => [row.authority, row.confirmedBy]))
  const own = new Map(listAuthorityRows(db).map((row) => [row.id, recordOf(row)]))
  return document.authorities.map(({ id, group, cite, says, source, verifiedAsOf }) => {
    const citedIn = places.flatMap(({ laws, ...place }) => {
      const times = laws.filter((law) => law === id).length
      return times === 0 ? [] : [{ ...place, times }]
    })
    return {
      id,
      group,
      cite,
      says,
      source,
      verifiedAsOf,
      confirmedBy: confirmed.get(id) ?? null,
      cited: citedIn.reduce((sum, { times }) => sum + times, 0),
      citedIn,
      record: own.get(id) ?? null,
    }
  })
}

/** The sections of a document with the authorities each cites, once for every mention. */
function placesOf({ blocks, authorities }: PetitionDocument) {
  return splitSections(blocks).map((section) => {
    const { id, heading, before, body, after } = section
    const inlines = readingOrder([...(heading ? [heading] : []), ...before, ...body, ...after])
    const laws = inlines.flatMap((inline) => (inline.kind === 'law' ? [inline.authority] : []))
    return { section: id, title: sectionTitle(section, authorities), laws }
  })
}

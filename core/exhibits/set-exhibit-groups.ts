import type { ExhibitGroup } from '../../domain/exhibit.ts'
import { ExhibitGroupId } from '../../domain/ids.ts'
import { listExhibitGroups, replaceExhibitGroups } from '../../db/repositories/exhibits.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { templateById } from '../../templates/registry.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'

/** Groups as a person lists them: known ones by their id, new ones without. */
export type GroupsWanted = readonly { readonly id?: ExhibitGroupId | null | undefined; readonly heading: string }[]

/** Makes a petition's groups of exhibits those given, in their order; one without an id is known by its heading or new. Exhibits of a group left out stand in none. Throws `no-such-template`. */
export function setExhibitGroups(
  app: App,
  input: { readonly template: string; readonly groups: GroupsWanted },
): readonly ExhibitGroup[] {
  const template = templateById(input.template).id
  const known = listExhibitGroups(app.database.read, template)
  const headings = new Map(known.map(({ id, heading }) => [heading.toLowerCase(), id]))
  const wanted = input.groups
    .map(({ id, heading }) => ({ id, heading: heading.trim() }))
    .filter(({ heading }) => heading)
  const groups = wanted.map(({ id, heading }): ExhibitGroup => {
    return { id: id ?? headings.get(heading.toLowerCase()) ?? ExhibitGroupId.parse(app.newId()), heading }
  })
  return record(app, ['petition'], (tx) => {
    replaceExhibitGroups(tx, template, groups)
    for (const { id } of groups) stampFields(tx, 'exhibit_group', id, ['heading', 'place'], now(app))
    const detail = { template, groups: groups.map(({ heading }) => heading) }
    return { made: groups, events: [{ action: 'exhibits.grouped', subject: null, detail }] }
  })
}

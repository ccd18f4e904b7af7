import { expect, test } from 'vitest'
import { importTable, rooms } from './import-table.ts'
import { importsOf, sources, type Import, type Layer, type Source } from './sources.ts'

/** Why an import is against the table, or null. */
function fault({ layer }: Pick<Source, 'layer'>, used: Import): string | null {
  const { files, packages } = importTable[layer]
  if (used.package !== null) return packages.includes(used.package) ? null : `package ${used.package}`
  const path = used.path ?? ''
  const room = rooms.find(({ inside }) => inside.test(used.from))
  const name = room?.inside.exec(used.from)?.[1]
  if (room && name !== undefined) {
    const outside = layer === 'templates' ? [] : files
    return [...room.mayImport(name), ...outside].some((start) => path.startsWith(start)) ? null : path
  }
  return [`${layer}/`, ...files].some((start) => path.startsWith(start)) ? null : path
}

test('every import is in the table', () => {
  const faults = sources().flatMap((source) =>
    importsOf(source).flatMap((used) => {
      const what = fault(source, used)
      return what === null ? [] : [`${used.from}:${used.line} imports ${what}`]
    }),
  )
  expect(faults).toEqual([])
})

test.each<[Layer, Partial<Import>]>([
  ['domain', { package: 'node' }],
  ['domain', { path: 'db/open-database.ts' }],
  ['document', { package: 'node' }],
  ['core', { package: 'electron' }],
  ['core', { path: 'ipc/contract.ts' }],
  ['electron', { path: 'db/repositories/custody.ts' }],
  ['renderer', { package: 'node' }],
  ['renderer', { path: 'renderer/features/facts/fact-form.tsx', from: 'renderer/features/case/start-screen.tsx' }],
  ['templates', { path: 'templates/registry.ts', from: 'templates/wro-12-42/template.ts' }],
  ['templates', { path: 'domain/fact.ts', from: 'templates/wro-12-42/template.ts' }],
  ['templates', { path: 'templates/wro-12-42/fields.ts', from: 'templates/supplement/template.ts' }],
  ['templates', { path: 'templates/wro-12-42/fields.ts', from: 'templates/parts/places.ts' }],
  ['templates', { path: 'templates/kit.ts', from: 'templates/parts/places.ts' }],
])('the table refuses what a file of %s may not import: %o', (layer, used) => {
  expect(fault({ layer }, { from: `${layer}/x.ts`, path: null, package: null, line: 1, ...used })).not.toBeNull()
})

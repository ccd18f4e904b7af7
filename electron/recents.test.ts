import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addRecent, forgetRecent, keepRecent, readRecents, recentsFile } from './recents.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recents-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const paths = () => readRecents(recentsFile(folder)).map(({ path }) => path)

test('the case opened last comes first, and once', () => {
  const file = recentsFile(folder)
  for (const path of ['/a.wro', '/b.wro', '/a.wro']) addRecent(file, path)
  expect(paths()).toEqual(['/a.wro', '/b.wro'])
})

test('only the last twelve are kept', () => {
  for (let n = 1; n <= 14; n++) addRecent(recentsFile(folder), `/${n}.wro`)
  expect(paths()).toHaveLength(12)
  expect(paths()[0]).toBe('/14.wro')
})

test('a forgotten case is off the list, and a missing one says so', () => {
  const file = recentsFile(folder)
  const here = join(folder, 'here.wro')
  writeFileSync(here, '')
  for (const path of ['/a.wro', '/gone.wro', here]) addRecent(file, path)
  forgetRecent(file, '/a.wro')
  expect(readRecents(file)).toEqual([
    { path: here, name: 'here.wro', exists: true, backedUpAt: null },
    { path: '/gone.wro', name: 'gone.wro', exists: false, backedUpAt: null },
  ])
})

test('a list that cannot be read is empty, and is written anew', () => {
  writeFileSync(recentsFile(folder), '{"half":')
  expect(paths()).toEqual([])
  addRecent(recentsFile(folder), '/a.wro')
  expect(paths()).toEqual(['/a.wro'])
})

test('a list of earlier versions, of paths alone, is read; when a case was backed up stays with it', () => {
  const file = recentsFile(folder)
  writeFileSync(file, '["/a.wro", "/b.wro"]')
  keepRecent(file, { backedUp: '/b.wro', at: '2026-03-02T09:00:00.000Z' })
  keepRecent(file, { opened: '/b.wro' })
  expect(readRecents(file).map(({ path, backedUpAt }) => [path, backedUpAt])).toEqual([
    ['/b.wro', '2026-03-02T09:00:00.000Z'],
    ['/a.wro', null],
  ])
})

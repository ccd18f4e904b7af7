import { expect, test } from 'vitest'
import { templates } from '../../templates/registry.ts'
import { foldersIn } from './sources.ts'

test('every petition folder is in the registry, under its own name, and nothing else is', () => {
  // `assessing` and `parts` hold what the templates judge with and are made of, and are none themselves.
  const folders = foldersIn('templates').filter((name) => !['assessing', 'parts'].includes(name))
  expect(templates.map(({ id }) => id).sort()).toEqual([...folders].sort())
})

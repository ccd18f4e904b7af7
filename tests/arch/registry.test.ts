import { expect, test } from 'vitest'
import { templates } from '../../templates/registry.ts'
import { foldersIn } from './sources.ts'

test('every petition folder is in the registry, under its own name, and nothing else is', () => {
  // `assessing` holds what the templates judge with, and is none itself.
  const folders = foldersIn('templates').filter((name) => name !== 'assessing')
  expect(templates.map(({ id }) => id).sort()).toEqual([...folders].sort())
})

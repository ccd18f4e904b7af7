import { readdir } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { tempCase } from '../../tests/support/temp-case.ts'
import { copyCase } from './copy-case.ts'
import { closeCase, openCase } from './open-case.ts'

it('copies an open case whole under the same key, and never over a file that is there', async () => {
  const { app, folder, path, recoveryKey } = await tempCase()
  const to = `${path}.before-version-2`
  copyCase(app.database, to)
  expect(() => copyCase(app.database, to)).toThrow(expect.objectContaining({ code: 'case-exists' }))
  const copy = await openCase(to, { recoveryKey })
  const titleOf = (each: typeof app) => each.database.raw.prepare('SELECT title FROM case_info').pluck().get()
  expect(titleOf(copy)).toBe(titleOf(app))
  await closeCase(copy)
  await closeCase(app)
  expect((await readdir(folder)).sort()).toEqual(['case.wro', 'case.wro.before-version-2'])
})

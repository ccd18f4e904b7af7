import { copyFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { SCHEMA_VERSION, schemaVersion } from '../../db/migrate.ts'
import { tempFolder } from '../../tests/support/temp-case.ts'
import { listEvidence } from '../evidence/list-evidence.ts'
import { listFacts } from '../facts/list-facts.ts'
import { searchCase } from '../search/search-case.ts'
import { readFields } from '../petition/read-fields.ts'
import { closeCase, openCase } from './open-case.ts'
import { verifyCase } from './verify-case.ts'

/** Schema versions that went out to people; a new one joins with its case when it does. */
const RELEASED_VERSIONS = [1] as const
const RELEASED = join(import.meta.dirname, '../../tests/fixtures/cases')

it('every released case opens, comes up to this version and holds what it held', async () => {
  const names = (await readdir(RELEASED)).sort()
  expect(names).toEqual(RELEASED_VERSIONS.map((version) => `v${String(version).padStart(4, '0')}.wro`))
  const folder = await tempFolder()
  for (const [i, version] of RELEASED_VERSIONS.entries()) {
    const name = names[i] ?? ''
    const path = join(folder, name)
    await copyFile(join(RELEASED, name), path)
    const app = await openCase(path, { passphrase: `version ${version}` })
    expect(schemaVersion(app.database)).toBe(SCHEMA_VERSION)
    expect(await verifyCase(app)).toMatchObject({ ok: true, evidence: { checked: 1 } })
    expect(listEvidence(app)).toMatchObject([{ kind: 'audit-report', pages: 1, facts: 1 }])
    expect(listFacts(app)).toMatchObject([
      { date: 'Nov 2020', indicators: ['isolation'], pinpoints: [{ resolves: true }] },
    ])
    expect(readFields(app, 'wro-12-42')).toEqual({ goods: 'Garments' })
    // Its index was made for other words; it is made anew from the text that is there.
    expect(searchCase(app, 'AUDITOR')).toMatchObject([{ page: 1 }])
    await closeCase(app)
  }
})

import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { PASSPHRASE, tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { listEvidence } from '../evidence/list-evidence.ts'
import { addFacts } from '../facts/add-facts.ts'
import { closeCase, openCase } from './open-case.ts'
import { verifyCase } from './verify-case.ts'

it('a full disk stops the step by name, keeps what was there, and leaves nothing half-written', async () => {
  const { app, folder, path } = await tempCase()
  const paths = await writeFiles(folder, {
    'small.txt': 'kept',
    'big.bin': randomBytes(12_000_000),
    'after.txt': 'not reached',
  })
  const raw = app.database.raw
  // The engine's own bound on the file's size fails with the same SQLITE_FULL that a full disk does.
  raw.pragma(`max_page_count=${Number(raw.pragma('page_count', { simple: true })) + 200}`)
  await expect(addEvidence(app, { paths })).rejects.toMatchObject({
    code: 'disk-full',
    message: expect.stringContaining('everything before it is'),
  })
  expect(listEvidence(app).map((item) => item.title)).toEqual(['small'])
  raw.pragma(`max_page_count=${Number(raw.pragma('page_count', { simple: true }))}`)
  const pinpoints = [{ evidenceId: listEvidence(app)[0]?.id ?? '', page: 1 }]
  const many = Array.from({ length: 3000 }, (_, i) => ({
    statement: `${i} ${'x'.repeat(500)}`,
    pinpoints,
  })) as unknown as Parameters<typeof addFacts>[1]
  expect(() => addFacts(app, many)).toThrow(expect.objectContaining({ code: 'disk-full' }))
  expect(raw.prepare('SELECT count(*) FROM fact').pluck().get()).toBe(0)
  await closeCase(app)
  const again = await openCase(path, { passphrase: PASSPHRASE })
  expect(await verifyCase(again)).toMatchObject({ ok: true, evidence: { checked: 1 } })
  expect(again.database.raw.prepare('SELECT count(*) FROM blob').pluck().get()).toBe(1)
  await closeCase(again)
  expect(join(folder, 'case.wro')).toBe(path)
})

import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readPdf, squeeze } from '../../tests/support/read-pdf.ts'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { editEvidence } from '../evidence/edit-evidence.ts'
import { listEvidence } from '../evidence/list-evidence.ts'
import { protectName } from '../protection/protect-name.ts'
import { proveItem } from './prove-item.ts'
import { readCustody } from './read-custody.ts'

const NOTE = 'Fourteen women sleep in the hall behind the mill.'

async function caseWithNote() {
  const made = await tempCase({ actor: 'A. Researcher' })
  const paths = await writeFiles(made.folder, { 'hall.txt': NOTE })
  await addEvidence(made.app, { paths, source: 'Gulnar Tursun', receivedHow: 'by hand', receivedOn: '2026-03-02' })
  const [item] = listEvidence(made.app)
  if (!item) throw new Error('the note is in')
  return { ...made, item, out: join(made.folder, 'proof.pdf') }
}

const wordsOf = async (path: string) =>
  (await readPdf(await readFile(path))).pages.map((page) => page.squeezed).join('')

it('is one page with hashes taken anew, where the item came from, its log and a certification', async () => {
  const { app, item, out, folder } = await caseWithNote()
  const proof = await proveItem(app, { id: item.id, out, where: 'outside' })
  const sha512 = createHash('sha512').update(NOTE).digest('hex')
  expect(proof).toMatchObject({ pages: 1, hashed: { holds: true, sha256: item.sha256, sha512 } })
  const words = await wordsOf(out)
  for (const part of [item.sha256, 'hall.txt', 'Gulnar Tursun', 'by hand', 'A. Researcher', 'evidence: added'])
    expect(words).toContain(squeeze(part))
  expect(words).toContain(squeeze('under the laws of the United States of America'))
  expect(words).toContain(squeeze('authenticated by a process of digital identification'))
  expect(
    createHash('sha256')
      .update(await readFile(out))
      .digest('hex'),
  ).toBe(proof.sha256)
  expect(readCustody(app, item.id).at(-1)?.action).toBe('evidence.proved')
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
})

it('stays one page however long the item’s log and names are', async () => {
  const { app, item, out } = await caseWithNote()
  for (let n = 0; n < 60; n++) editEvidence(app, { id: item.id, edit: { title: `Long name ${n} `.repeat(30) } })
  expect((await proveItem(app, { id: item.id, out })).pages).toBe(1)
  expect(await wordsOf(out)).toMatch(/oftheitem’s6\dentries/)
})

it('prints a protected name by its alias alone', async () => {
  const { app, item, out } = await caseWithNote()
  protectName(app, { name: 'Gulnar Tursun', variants: [], alias: 'Source 1', reason: 'source' })
  await proveItem(app, { id: item.id, out })
  const words = await wordsOf(out)
  expect(words).toContain(squeeze('Source 1'))
  expect(words).not.toContain(squeeze('Gulnar'))
})

it('says that bytes are not those received, and gives nothing to certify then', async () => {
  const { app, item, out } = await caseWithNote()
  const triggers = app.database.raw
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name IN ('blob', 'blob_chunk')`)
    .pluck()
    .all() as string[]
  for (const name of triggers) app.database.raw.exec(`DROP TRIGGER "${name}"`)
  app.database.raw.exec(`UPDATE blob_chunk SET bytes = x'00'`)
  expect((await proveItem(app, { id: item.id, out })).hashed.holds).toBe(false)
  const words = await wordsOf(out)
  expect(words).toContain(squeeze('NOT those received'))
  expect(words).not.toContain(squeeze('I declare'))
})

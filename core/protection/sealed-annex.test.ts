import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { PDFDocument } from 'pdf-lib'
import { expect, it } from 'vitest'
import { readEvents } from '../../db/repositories/custody.ts'
import { readPdf, squeeze } from '../../tests/support/read-pdf.ts'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { readPending } from '../evidence/read-pending.ts'
import { addFacts } from '../facts/add-facts.ts'
import { filePetition } from '../filing/file-petition.ts'
import { writeReturnLetter } from '../petition/write-return-letter.ts'
import { undo } from '../undo/undo.ts'
import { buildAnnex } from './annex/build-annex.ts'
import { listProtection } from './list-protection.ts'
import { listSealedSources } from './list-sealed-sources.ts'
import { protectName } from './protect-name.ts'
import { sealSource } from './seal-source.ts'
import { unsealSource } from './unseal-source.ts'

const template = 'wro-12-42'
const NAME = 'Gulnar Tursun'
const details = {
  contact: 'Through her sister in Almaty',
  consent: 'cbp-only',
  limits: 'No city',
  risk: 'high',
} as const

async function caseWithSource() {
  const { app, folder } = await tempCase()
  const paths = await writeFiles(folder, {
    'statement.txt': `${NAME} slept in the hall behind the mill.`,
    'ledger.pdf': await pdfWith([`Wages held back from ${NAME} in May`, 'Nothing of hers stands on this page']),
    'press.txt': 'A mill is working at night.',
  })
  const added = await addEvidence(app, { paths, source: NAME })
  await readPending(app)
  const facts = added.flatMap(({ id }) => (id ? [{ id, statement: `${NAME} saw it with Marat Osman.` }] : []))
  addFacts(
    app,
    facts.map(({ id, statement }) => ({ statement, pinpoints: [{ evidenceId: id, page: 1 }] })),
  )
  const name = protectName(app, { name: NAME, variants: ['古丽娜尔'], alias: 'Worker 3', reason: 'source' })
  return { app, folder, name }
}

async function pdfWith(pages: readonly string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  for (const words of pages) pdf.addPage([400, 300]).drawText(words, { x: 30, y: 200, size: 12 })
  return pdf.save()
}

/** All that files in a folder say, squeezed. */
async function wordsIn(folder: string): Promise<string> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const parts = await Promise.all(names.map(({ parentPath, name }) => wordsOf(join(parentPath, name))))
  return squeeze(parts.join(' '))
}

async function wordsOf(path: string): Promise<string> {
  const bytes = await readFile(path)
  if (path.endsWith('.pdf')) return (await readPdf(bytes)).pages.map(({ squeezed }) => squeezed).join(' ')
  if (!path.endsWith('.docx')) return bytes.toString('utf8')
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part).replace(/<[^>]+>/g, ''))
    .join(' ')
}

it('prints a sealed name in no file of a confidential filing, and in no letter', async () => {
  const { app, folder, name } = await caseWithSource()
  sealSource(app, { name: name.alias, details })
  // A name that is protected and not sealed: CBP reads it, in brackets, wherever it stands.
  protectName(app, { name: 'Marat Osman', variants: [], alias: 'Worker 4', reason: 'source' })
  const filed = join(folder, 'filed')
  const filing = { template, out: filed, limit: 20e6, final: false, anonymous: null, version: 'confidential' } as const
  expect((await filePetition(app, filing)).leaks).toEqual([])
  const letter = join(folder, 'letter')
  await writeReturnLetter(app, { template, out: letter })
  // In the petition, as what each exhibit's cover sheet and the index say of it, and in the index beside.
  const filedWords = await wordsIn(filed)
  expect(filedWords.split(squeeze('Worker 3 saw it with [Marat Osman]')).length).toBeGreaterThan(6)
  expect(filedWords.split(squeeze('Marat Osman')).length).toBe(filedWords.split(squeeze('[Marat Osman]')).length)
  expect(filedWords).not.toContain(squeeze('[Worker 3]'))
  for (const out of [filed, letter]) expect(await wordsIn(out), out).not.toMatch(/gulnar|tursun|almaty/i)
})

it('writes the annex apart from everything, with who, how reached, what agreed to, risked and what rests on it', async () => {
  const { app, folder, name } = await caseWithSource()
  const out = join(folder, 'apart.pdf')
  const order = { out, template, understood: true } as const
  await expect(buildAnnex(app, order)).rejects.toMatchObject({ code: 'no-sealed-source' })
  sealSource(app, { name: name.id, details })
  const written = await buildAnnex(app, order)
  expect(written).toMatchObject({ sources: 1, pages: 1 })
  const words = squeeze(await wordsOf(out))
  for (const part of [NAME, 'Worker 3', '古丽娜尔', 'sister in Almaty', 'To CBP only', 'No city', 'High', 'Ex. 2'])
    expect(words).toContain(squeeze(part))
  for (const part of ['named on page 1', 'given by', 'NOT PART OF THE PETITION', 'Do not bind'])
    expect(words).toContain(squeeze(part))
  const event = readEvents(app.database.read).at(-1)
  expect(event).toMatchObject({ action: 'annex.built', detail: { sha256: written.sha256, sources: 1 } })
  expect(JSON.stringify(readEvents(app.database.read))).not.toMatch(/Almaty|No city/)

  await expect(buildAnnex(app, order)).rejects.toMatchObject({ code: 'annex-is-there' })
  const filing = join(folder, 'filing')
  await mkdir(join(filing, 'inside'), { recursive: true })
  await writeFile(join(filing, 'manifest.json'), '{}')
  const beside = buildAnnex(app, { ...order, out: join(filing, 'inside', 'a.pdf') })
  await expect(beside).rejects.toMatchObject({ code: 'annex-beside-filing' })
  expect(await readdir(join(filing, 'inside'))).toEqual([])
})

it('is edited, undone and opened; what is known of a source goes when its name is protected no longer', async () => {
  const { app, name } = await caseWithSource()
  sealSource(app, { name: 'worker 3', details })
  sealSource(app, { name: 'Worker 3', details: { risk: 'low' } })
  expect(listSealedSources(app)).toMatchObject([{ nameId: name.id, ...details, risk: 'low' }])
  undo(app)
  expect(listSealedSources(app)).toMatchObject([details])
  undo(app)
  expect(listProtection(app).names).toMatchObject([{ sealed: false }])
  sealSource(app, { name: name.id, details })
  unsealSource(app, { name: name.id })
  expect(listSealedSources(app)).toEqual([])
  expect(() => unsealSource(app, { name: name.id })).toThrow(expect.objectContaining({ code: 'no-such-mark' }))
  expect(() => sealSource(app, { name: 'nobody', details })).toThrow(expect.objectContaining({ code: 'no-such-mark' }))
})

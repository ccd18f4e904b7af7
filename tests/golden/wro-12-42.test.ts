import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeCase } from '../../core/case/open-case.ts'
import { createExample } from '../../core/example/create-example.ts'
import { buildPetition } from '../../core/petition/build-petition.ts'
import { draftPetition } from '../../core/petition/draft-petition.ts'

/** The example's petition as it is meant to be: `npx vitest run --project golden -u` takes a new reading, to be read before it is kept. */
const kept = (name: string) => join(import.meta.dirname, 'wro-12-42', name)
const made = { folder: '', document: '', text: '', word: '' }

beforeAll(async () => {
  made.folder = await mkdtemp(join(tmpdir(), 'withhold-golden-'))
  const app = await createExample(join(made.folder, 'example.wro'))
  const { document } = await draftPetition(app, 'wro-12-42', false)
  made.document = `${JSON.stringify(document, null, 1)}\n`
  await buildPetition(app, { template: 'wro-12-42', out: made.folder, final: false })
  await closeCase(app)
  made.text = execFileSync('pdftotext', ['-layout', join(made.folder, 'petition.pdf'), '-'], { encoding: 'utf8' })
  const parts = unzipSync(await readFile(join(made.folder, 'petition.docx')))
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array()).replace(/></g, '>\n<')
  made.word = `${part('word/document.xml')}\n${part('word/footnotes.xml')}\n`
})

afterAll(() => rm(made.folder, { recursive: true, force: true }))

it('resolves to the document kept', async () => {
  await expect(made.document).toMatchFileSnapshot(kept('document.json'))
})

it('reads as the pages kept, one form feed a page', async () => {
  await expect(made.text).toMatchFileSnapshot(kept('petition.txt'))
})

it('is the Word document kept', async () => {
  await expect(made.word).toMatchFileSnapshot(kept('petition.docx.xml'))
})

import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeCase } from '../../core/case/open-case.ts'
import { createExample } from '../../core/example/create-example.ts'
import { examples } from '../../core/example/examples.ts'
import { buildPetition } from '../../core/petition/build-petition.ts'
import { draftPetition } from '../../core/petition/draft-petition.ts'
import { walkTags } from './walk-tags.ts'
import { followLinks } from './follow-links.ts'

interface Made {
  readonly document: string
  readonly text: string
  readonly word: string
  readonly pdf: Uint8Array
}

/** Keys name blocks for the editor; nothing of them is printed. */
const withoutKeys = (name: string, value: unknown) => (name === 'key' ? undefined : value)

/** Holds an example's filing to the reading kept of it: `npx vitest run --project golden -u` takes a new one, to be read before it is kept. */
export function goldenOf(template: string, { word = false } = {}): void {
  const kept = (name: string) => join(import.meta.dirname, '..', 'golden', template, name)
  const folder = mkdtemp(join(tmpdir(), 'withhold-golden-'))
  let made: Made

  describe(template, () => {
    beforeAll(async () => {
      made = await make(template, await folder)
    })
    afterAll(async () => rm(await folder, { recursive: true, force: true }))

    it('resolves to the document kept', async () => {
      await expect(made.document).toMatchFileSnapshot(kept('document.json'))
    })

    it('reads as the pages kept, one form feed a page', async () => {
      await expect(made.text).toMatchFileSnapshot(kept('petition.txt'))
    })

    it('says on every page that it is an example', () => {
      const pages = made.text.split('\f').slice(0, -1)
      expect(pages.length).toBeGreaterThan(2)
      pages.forEach((page, i) => expect(page, `page ${i + 1}`).toContain('Example, not for filing'))
    })

    it('leads every citation to the exhibit page it names', async () => {
      const { cites, faults } = await followLinks(made.pdf)
      expect(faults).toEqual([])
      expect(cites).toBeGreaterThan(0)
    })

    it('is tagged as PDF/UA-1 asks, and does not claim what nothing checked', async () => {
      const { counts, tagged, faults } = await walkTags(made.pdf)
      expect(faults).toEqual([])
      expect(tagged).toBeGreaterThan(1)
      // A letter alone has no table.
      const tables = made.document.includes('"kind": "table"') ? ['Table', 'TH', 'TD'] : []
      for (const tag of ['Document', 'H1', 'P', 'Link', ...tables]) expect(counts.get(tag), tag).toBeGreaterThan(0)
    })

    if (word) {
      it('is the Word document kept', async () => {
        await expect(made.word).toMatchFileSnapshot(kept('petition.docx.xml'))
      })
    }
  })
}

async function make(template: string, folder: string): Promise<Made> {
  const example = examples.find((one) => one.template === template)
  if (example === undefined) throw new Error(`no example is of ${template}`)
  const app = await createExample(join(folder, 'example.wro'), {}, example)
  try {
    const { document } = await draftPetition(app, template, false)
    await buildPetition(app, { template, out: folder, final: false })
    const path = join(folder, 'petition.pdf')
    const parts = unzipSync(await readFile(join(folder, 'petition.docx')))
    const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array()).replace(/></g, '>\n<')
    return {
      document: `${JSON.stringify(document, withoutKeys, 1)}\n`,
      text: execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }),
      word: `${part('word/document.xml')}\n${part('word/footnotes.xml')}\n`,
      pdf: await readFile(path),
    }
  } finally {
    await closeCase(app)
  }
}

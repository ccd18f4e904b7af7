import { beforeAll, describe, expect, test } from 'vitest'
import { pageBreak, plain } from '../../document/build.ts'
import type { ResolvedDocument } from '../../document/model.ts'
import { resolveDocument } from '../../document/resolve/resolve.ts'
import { renderTypst } from '../../document/typst/render-typst.ts'
import { renderPreview } from '../../document/typst/render-preview.ts'
import type { Typeset, TypesetInput } from '../../document/typst/typeset.ts'
import { AppError } from '../../domain/errors.ts'
import { hostileTexts } from '../../tests/support/hostile-text.ts'
import { readPdf, squeeze, type ReadPage, type ReadPdf } from '../../tests/support/read-pdf.ts'
import { RICH_EXHIBITS, RICH_PETITION } from '../../tests/support/rich-petition.ts'
import { startWorkers } from '../jobs/workers.ts'
import { typesetTask } from './typeset-task.ts'

const context = {
  pull: () => Promise.reject(new Error('typesetting pulls nothing')),
  push: () => Promise.reject(new Error('typesetting pushes nothing')),
  progress: () => undefined,
}
const typesetInput = (input: TypesetInput): Promise<Typeset> => typesetTask(input, context)
const typeset = (main: string): Promise<Typeset> => typesetTask({ main, files: [] }, context)

const HEAD = 'ab12'.repeat(16)
const resolved: ResolvedDocument = resolveDocument(RICH_PETITION, RICH_EXHIBITS, HEAD)

function only<T>(found: readonly T[]): T {
  const [first] = found
  if (first === undefined || found.length !== 1) throw new Error(`expected one, found ${found.length}`)
  return first
}

describe('a petition as pages', () => {
  let set: Typeset
  let pdf: ReadPdf
  const page = (n: number): ReadPage => only(pdf.pages.slice(n - 1, n))

  beforeAll(async () => {
    set = await typeset(renderTypst(resolved))
    pdf = await readPdf(set.pdf)
  })

  test('is US letter, tagged, and says what it is', () => {
    expect(pdf.pages).toHaveLength(set.pages)
    expect(set.pages).toBeGreaterThanOrEqual(12)
    expect(pdf.pages.map(({ width, height }) => [width, height])).toEqual(pdf.pages.map(() => [612, 792]))
    expect(pdf.info).toMatchObject({
      Title: RICH_PETITION.title,
      Author: RICH_PETITION.author,
      Language: 'en-US',
      CreationDate: 'D:20260115000000Z',
    })
    const roles = new Set(pdf.pages.flatMap(({ roles }) => [...roles]))
    for (const role of ['H1', 'H2', 'H3', 'P', 'Note', 'Link', 'L', 'BlockQuote', 'TOC', 'Table', 'TH', 'TD'])
      expect(roles).toContain(role)
  })

  test('comes out the same from the many files a preview is set from, with a mark for each block', async () => {
    const keyed = { ...resolved, blocks: resolved.blocks.map((block, i) => ({ ...block, key: `part/${i}` })) }
    const input = renderPreview(keyed)
    expect(input.files.length).toBeGreaterThan(5)
    const preview = await typesetInput(input)
    const shown = await readPdf(preview.pdf)
    expect(shown.pages.map(({ placed }) => placed)).toEqual(pdf.pages.map(({ placed }) => placed))
    expect(preview.headings).toEqual(set.headings)
    const marked = ['paragraph', 'quotation', 'list', 'table', 'letterhead', 'signature']
    const keys = keyed.blocks.flatMap(({ key, kind }) => (marked.includes(kind) ? [key] : []))
    expect(keys.length).toBeGreaterThan(20)
    expect(preview.marks.map(({ key }) => key)).toEqual(expect.arrayContaining(keys))
  })

  test('every page carries running head, version, folio, watermark and banner', () => {
    pdf.pages.forEach(({ squeezed }, i) => {
      for (const words of [
        RICH_PETITION.shortTitle,
        RICH_PETITION.version,
        'DRAFT',
        'Example, not for filing',
        String(i + 1),
      ])
        expect(squeezed).toContain(squeeze(words))
    })
  })

  test('nothing runs over the edge of a page', () => {
    for (const { placed, squeezed } of pdf.pages)
      for (const { x, width, text } of placed.filter((run) => run.text !== RICH_PETITION.watermark)) {
        expect(x, `${text} in ${squeezed}`).toBeGreaterThanOrEqual(40)
        // Punctuation may hang in the margin by a point or two.
        expect(x + width, text).toBeLessThanOrEqual(612 - 86)
      }
  })

  test('headings stand on the pages that are reported, and the contents give those pages', () => {
    const entries = only(resolved.blocks.filter((block) => block.kind === 'contents')).entries
    const contents = page(only(set.headings.filter(({ id }) => id === 'contents')).page).squeezed
    expect(set.headings).toHaveLength(entries.length + 1)
    for (const { id, number, title } of entries) {
      const at = only(set.headings.filter((heading) => heading.id === id)).page
      expect(page(at).squeezed).toContain(squeeze(number + title))
      expect(contents).toMatch(new RegExp(`${escaped(squeeze(number + title))}\\.+${at}(?!\\d{2})`, 'u'))
    }
    expect(pdf.bookmarks).toEqual(['Contents', ...entries.map(({ number, title }) => [number, title].join(' ').trim())])
  })

  test('the table of authorities gives exactly the pages on which each is cited', () => {
    const { groups } = only(resolved.blocks.filter((block) => block.kind === 'authorities'))
    const listing = only(set.headings.filter(({ id }) => id === 'authorities')).page
    const cited = groups.flatMap(({ entries }) => entries)
    expect(cited).toHaveLength(4)
    for (const { cite } of cited) {
      const words = squeeze(cite)
      const pages = pdf.pages.flatMap(({ squeezed }, i) => {
        const text = i + 1 <= listing && i > 0 ? '' : squeezed
        return text.includes(words) ? [i + 1] : []
      })
      expect(page(listing).squeezed).toContain(`${words}.`)
      expect(page(listing).squeezed.split(words)[1]?.replace(/^\.+/u, '')).toMatch(
        new RegExp(`^${pages.join(',')}(?!,)`, 'u'),
      )
    }
    expect(page(listing).squeezed).not.toContain('Nevercited')
  })

  test('every cite is a link to the exhibit and page that its words name', () => {
    const runs = ({ placed }: ReadPage) => placed.map(({ text }) => text).join('\n')
    const words = pdf.pages.flatMap((read) => [...runs(read).matchAll(/Ex\.\s*(\d+)(?:\s*at\s*(\d+))?/gu)])
    const named = words.map(
      ([, exhibit, at]) => `withhold:exhibit/${String(exhibit)}${at === undefined ? '' : `?page=${at}`}`,
    )
    const links = pdf.pages.flatMap(({ links }) => links).filter((url) => url.startsWith('withhold:'))
    expect(links.length).toBeGreaterThan(60)
    expect(new Set(links)).toEqual(new Set(named))
    expect([...links].sort()).toEqual([...named].sort())
  })

  test('the exhibit index prints every hash in full and ends with the head of the custody log', () => {
    const index = pdf.pages.slice(only(set.headings.filter(({ id }) => id === 'exhibits')).page - 1)
    const text = index.map(({ squeezed }) => squeezed).join('')
    for (const { sha256, title } of resolved.exhibits) {
      expect(text).toContain(sha256)
      expect(text).toContain(squeeze(title))
    }
    expect(only(index.slice(-1)).squeezed).toContain(HEAD)
  })

  test('a table goes on over pages under its header', () => {
    const pages = pdf.pages.filter(({ squeezed }) => squeezed.includes('BillofladingArrivalConsigneeWeight,kgExhibit'))
    expect(pages.length).toBeGreaterThanOrEqual(2)
    expect(pages.filter(({ squeezed }) => squeezed.includes('Table1.'))).toHaveLength(1)
  })

  test('names in five scripts can be found', () => {
    const { squeezed } = page(only(set.headings.filter(({ id }) => id === 'summary')).page)
    for (const name of ['东港锦绣服装有限公司', '동강금수피복유한공사', '[producer’snameinChinese]'])
      expect(squeezed).toContain(name)
    for (const letter of 'ڭگېچ') expect(squeezed).toContain(letter)
  })

  test('the same document gives the same bytes, warm, after another one, and in another thread', async () => {
    const source = renderTypst(resolved)
    await typeset(renderTypst({ ...resolved, watermark: null }))
    expect(Buffer.from((await typeset(source)).pdf).equals(set.pdf)).toBe(true)
    const workers = startWorkers()
    const elsewhere = await workers.run('typeset', { main: source, files: [] }, { lane: 'pages', timeoutMs: 60_000 })
    await workers.close()
    expect(Buffer.from(elsewhere.pdf).equals(set.pdf)).toBe(true)
    expect(elsewhere.headings).toEqual(set.headings)
  })
})

describe('whatever a case says', () => {
  const pages = async (texts: readonly string[]): Promise<ReadPdf> => {
    const blocks = texts.flatMap((text) => [plain(text, '.'), pageBreak()])
    const document = resolveDocument({ ...RICH_PETITION, watermark: null, blocks }, [], HEAD)
    return readPdf((await typeset(renderTypst(document))).pdf)
  }

  test('is printed as it stands, never read as markup', async () => {
    const texts = hostileTexts(400).filter(
      (text) => /^[\s\p{ASCII}\p{sc=Han}\p{sc=Hang}]*$/u.test(text) && !/[^\P{Cc}\s]/u.test(text),
    )
    expect(texts.length).toBeGreaterThan(40)
    const pdf = await pages(texts)
    expect(pdf.pages).toHaveLength(texts.length)
    texts.forEach((text, i) => expect(pdf.pages[i]?.squeezed).toContain(`${squeeze(text)}.`))
  })

  test('gives pages, even of controls, overrides, halves of characters and what no font has', async () => {
    const texts = hostileTexts(300, 11)
    const pdf = await pages(texts)
    expect(pdf.pages).toHaveLength(texts.length)
  })

  test('shows in titles, running heads, placeholders and the file’s own data too', async () => {
    const text = '#panic("x") $y$ *z* <l> @m \\ " ] [ {'
    const blocks = [
      plain({ kind: 'slot', field: 'f', says: text }),
      plain({ kind: 'emphasis', children: [{ kind: 'text', text }] }),
    ]
    const document = {
      ...RICH_PETITION,
      title: text,
      shortTitle: text,
      version: text,
      banner: text,
      author: text,
      watermark: null,
      blocks,
    }
    const pdf = await readPdf((await typeset(renderTypst(resolveDocument(document, [], HEAD)))).pdf)
    expect(pdf.info).toMatchObject({ Title: text, Author: text })
    expect(only(pdf.pages).squeezed.split(squeeze(text))).toHaveLength(6)
  })
})

test('what Typst refuses is a named error with its diagnostic, and the next document is set as ever', async () => {
  const thrown: unknown = await typeset('#no-such-thing').catch((error: unknown) => error)
  if (!(thrown instanceof AppError)) throw new Error('Typst refused nothing')
  expect(thrown.code).toBe('cannot-typeset')
  expect(thrown.message).toContain('unknown variable: no-such-thing')
  expect(thrown.cause).toMatchObject([{ range: '0:1-0:14', severity: 'error' }])
  expect((await typeset('#set document(date: none)\nHello')).pages).toBe(1)
})

test('files are found by their path', async () => {
  const bytes = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
  const set = await typesetTask({ main: '#image("/a.svg")', files: [{ path: '/a.svg', bytes }] }, context)
  expect(set.pages).toBe(1)
  await expect(typeset('#image("/a.svg")')).rejects.toMatchObject({ code: 'cannot-typeset' })
})

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
}

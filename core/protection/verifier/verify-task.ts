import { readFile, readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { hashBagFile } from '../../bag/hash-bag-file.ts'
import type { Task } from '../../jobs/task.ts'
import { leakPatterns } from './leak-patterns.ts'
import { lookout, type Lookout, type Verified } from './lookout.ts'
import { readPages, type PagesInput } from './read-pages.ts'
import { readWordPictures } from './read-word-pictures.ts'
import { scanDocx } from './scan-docx.ts'
import { scanPdfObjects } from './scan-pdf-objects.ts'
import { textsOfXml } from './xml-texts.ts'

export interface VerifyInput extends PagesInput {
  readonly folder: string
  /** SHA-256 of every picture that figures show. */
  readonly pictures: readonly string[]
}

/** Reads a public version back from its folder and all folders within, every file in every way, and looks for whatever is protected. */
export const verifyPublic: Task<VerifyInput, Verified> = async (input, context) => {
  const looking = lookout(leakPatterns(input.protection))
  const entries = await readdir(input.folder, { recursive: true, withFileTypes: true })
  for (const { name } of entries) looking.see({ where: 'name of a file', text: name, how: 'written' })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  for (const { path, name } of await onceEach(input.folder, files)) {
    const bytes = await readFile(path)
    if (name.endsWith('.pdf')) {
      for await (const { forbidden, ...found } of scanPdfObjects(name, bytes)) looking.see(found, forbidden)
      await readPages(input, name, bytes, looking, (done, total) => context.progress(done, total))
    } else if (name.endsWith('.docx')) {
      for (const { forbidden, ...found } of scanDocx(name, bytes, input.pictures)) looking.see(found, forbidden)
      await readWordPictures(input, name, bytes, looking)
    } else readText(name, bytes, looking)
  }
  return looking.told()
}

/** Files by their path within the folder, those nearest to it first; a copy, as a bag holds, says what the first says. */
async function onceEach(folder: string, files: readonly string[]) {
  const known = new Set<string>()
  const once: { readonly path: string; readonly name: string }[] = []
  const depth = (path: string) => path.split(sep).length
  for (const path of files.toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))) {
    const sum = (await hashBagFile(path, ['sha256'])).get('sha256') ?? path
    if (known.has(sum)) continue
    known.add(sum)
    once.push({ path, name: relative(folder, path).replaceAll(sep, '/') })
  }
  return once
}

/** Text files line by line, and as one for what runs over a line; a page also as a browser shows it. */
function readText(name: string, bytes: Buffer, looking: Lookout): void {
  const text = bytes.toString('utf8')
  const unescaped = text.replace(/\\u([\da-f]{4})/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  const shown = name.endsWith('.html') ? textsOfXml(text) : []
  const texts = [...text.split('\n'), ...unescaped.split('\n'), text, unescaped, ...shown]
  for (const each of new Set(texts)) looking.see({ where: name, text: each, how: 'written' })
}

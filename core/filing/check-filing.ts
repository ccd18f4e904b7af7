import { readdir, readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import Papa from 'papaparse'
import type { CheckedFile, FilingCheck, FilingProblem } from '../../domain/filing.ts'
import type { App } from '../app.ts'
import { checkBag } from '../bag/check-bag.ts'
import { hashBagFile } from '../bag/hash-bag-file.ts'
import type { IndexedExhibit } from './check-pdfs.ts'
import { BAG_FOLDER, earlierFiling, MANIFEST_FILE } from './filing-folder.ts'
import { noFiling } from './record-submission.ts'

/** Longest that opening the files of one folder may take, in milliseconds. */
const LIMIT_MS = 3_600_000

export interface CheckFilingOptions {
  readonly signal?: AbortSignal | undefined
  readonly progress?: (done: number, total: number) => void
}

/** Looks at a filing folder as it lies: every file hashed anew and opened, pages counted, exhibits where the index says, links followed into the files beside, the bag judged. Throws `no-filing`, `cancelled`. */
export async function checkFiling(
  app: Pick<App, 'workers'>,
  input: { readonly folder: string },
  options: CheckFilingOptions = {},
): Promise<FilingCheck> {
  const folder = resolve(input.folder)
  const listed = await earlierFiling(folder)
  if (listed.length === 0) throw noFiling(folder)
  const { files, problems } = await hashed(folder, listed, options.signal)
  const names = files.map(({ name }) => name)
  const task = { folder, files: names, exhibits: await indexed(folder) }
  const opened = await app.workers.run('check-pdfs', task, { lane: 'files', timeoutMs: LIMIT_MS, ...options })
  const bag = await checkBag(join(folder, BAG_FOLDER), options).catch(() => ({ problems: ['It is not there.'] }))
  return {
    files: files.map((file) => ({ ...file, pages: opened.pages[file.name] ?? null })),
    links: opened.links,
    wordless: opened.wordless,
    problems: [
      ...problems,
      ...(await strangers(folder, new Set(names))),
      ...task.exhibits.filter(({ file }) => !names.includes(file)).map(missingPart),
      ...opened.problems,
      ...bag.problems.map((says) => ({ file: BAG_FOLDER, says })),
    ],
  }
}

async function hashed(
  folder: string,
  listed: readonly { readonly name: string; readonly sha256: string }[],
  signal?: AbortSignal,
) {
  const files: Omit<CheckedFile, 'pages'>[] = []
  const problems: FilingProblem[] = []
  for (const { name, sha256 } of listed) {
    const found = await stat(join(folder, name)).catch(() => null)
    if (!found) {
      problems.push({ file: name, says: 'It is in the manifest, but not there.' })
      continue
    }
    const sum = (await hashBagFile(join(folder, name), ['sha256'], signal)).get('sha256') ?? ''
    files.push({ name, bytes: found.size, sha256: sum })
    if (name !== MANIFEST_FILE && sum !== sha256)
      problems.push({ file: name, says: 'It was changed after it was made: its hash is another than the manifest’s.' })
  }
  return { files, problems }
}

/** What lies in the folder and is no part of the filing could be sent by mistake. */
async function strangers(folder: string, known: ReadonlySet<string>): Promise<readonly FilingProblem[]> {
  const names = (await readdir(folder)).filter((name) => name !== BAG_FOLDER && !name.startsWith('.'))
  return names
    .filter((name) => !known.has(name))
    .map((file) => ({ file, says: 'It is no part of the filing. Take it out of the folder before you send it.' }))
}

const missingPart = ({ file, number }: IndexedExhibit): FilingProblem => ({
  file,
  says: `The index says that Exhibit ${number} is in it, but it is not there.`,
})

/** Where the index of a filing says its exhibits are. */
async function indexed(folder: string): Promise<readonly IndexedExhibit[]> {
  const text = await readFile(join(folder, 'Index.csv'), 'utf8').catch(() => '')
  const { data } = Papa.parse<Readonly<Record<string, string>>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  })
  return data.map((row) => ({
    number: row['Exhibit'] ?? '',
    file: row['File'] ?? '',
    firstPage: Number(row['Page of the file']),
    pages: Number(row['Pages']),
  }))
}

import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { AppError } from '../../domain/errors.ts'
import { isPublished, readDeclaration, type BagDeclaration } from './bag-declaration.ts'
import { readFetch } from './bag-fetch.ts'
import { oxumProblems, readBagInfo } from './bag-info.ts'
import { algorithmOf, ALGORITHMS, readManifest, type BagManifest } from './bag-manifest.ts'
import { hashBagFile } from './hash-bag-file.ts'
import { walkBag } from './walk-bag.ts'

/** What a bag was found to be: complete and unchanged, or what is wrong with it, one sentence each. */
export interface BagReport {
  readonly valid: boolean
  readonly problems: readonly string[]
}

export interface CheckBagOptions {
  readonly signal?: AbortSignal | undefined
  /** Files hashed so far, of all. */
  readonly progress?: (done: number, total: number) => void
}

/** A manifest or tag file larger than this is not read: it would only fill the memory. */
const MOST_TAG_BYTES = 256 * 1024 * 1024

/** Judges a bag by RFC 8493, or by the drafts before it where it declares one: structure, completeness, every checksum. Fetches and changes nothing. Throws `no-such-file`, `cannot-read-file`, `cancelled`. */
export async function checkBag(path: string, options: CheckBagOptions = {}): Promise<BagReport> {
  const folder = resolve(path)
  if (!(await stat(folder).catch(() => null))?.isDirectory()) throw noFolder(folder)
  const { files, problems: strange } = await walkBag(folder)
  const declaration = files.has('bagit.txt')
    ? readDeclaration(await readFile(join(folder, 'bagit.txt')))
    : 'bagit.txt is missing, so this is no bag'
  if (typeof declaration === 'string') return { valid: false, problems: [`${declaration}.`] }
  const bag = { folder, files, declaration }
  const payload = await manifestsOf(bag, 'manifest')
  const tags = await manifestsOf(bag, 'tagmanifest')
  const problems = [
    ...strange,
    ...((await hasData(folder)) ? [] : ['The folder data is missing']),
    ...payload.problems,
    ...tags.problems,
    ...payloadProblems(bag, payload.manifests),
    ...tagProblems(bag, tags.manifests),
    ...(await fetchProblems(bag, payload.manifests)),
    ...(await infoProblems(bag)),
    ...(await sumProblems(bag, [...payload.manifests, ...tags.manifests], options)),
  ]
  return { valid: problems.length === 0, problems: problems.map((problem) => `${problem}.`) }
}

interface Bag {
  readonly folder: string
  readonly files: ReadonlyMap<string, number>
  readonly declaration: BagDeclaration
}

const hasData = async (folder: string) => (await stat(join(folder, 'data')).catch(() => null))?.isDirectory() ?? false

async function textOf({ folder, files, declaration }: Bag, name: string): Promise<string> {
  if ((files.get(name) ?? 0) > MOST_TAG_BYTES) throw tooLarge(name)
  const bytes = await readFile(join(folder, name))
  return new TextDecoder(declaration.encoding).decode(bytes)
}

async function manifestsOf(bag: Bag, kind: 'manifest' | 'tagmanifest') {
  const manifests: BagManifest[] = []
  const problems: string[] = []
  for (const name of [...bag.files.keys()].sort()) {
    const algorithm = algorithmOf(kind, name)
    if (algorithm === null) continue
    if (ALGORITHMS[algorithm] === undefined) {
      problems.push(`${name} is made with ${algorithm}, which this check does not know`)
      continue
    }
    const manifest = readManifest(name, algorithm, await textOf(bag, name), isPublished(bag.declaration))
    manifests.push(manifest)
    problems.push(...manifest.problems)
  }
  if (kind === 'manifest' && manifests.length === 0) problems.push('There is no payload manifest that can be checked')
  return { manifests, problems }
}

/** The bag's own spelling of a path: another form of the same letters (RFC 8493 § 6.3) names the same file. */
function speller(files: ReadonlyMap<string, number>): (path: string) => string | null {
  let forms: ReadonlyMap<string, string> | null = null
  return (path) => {
    if (files.has(path)) return path
    forms ??= new Map([...files.keys()].map((name) => [name.normalize('NFC'), name]))
    return forms.get(path.normalize('NFC')) ?? null
  }
}

function payloadProblems({ files, declaration }: Bag, manifests: readonly BagManifest[]): readonly string[] {
  const spelled = speller(files)
  const outside = manifests.flatMap(({ name, sums }) =>
    [...sums.keys()]
      .filter((path) => !path.startsWith('data/'))
      .map((path) => `${name} lists ${path}, which is no payload`),
  )
  const listed = manifests.map(({ sums }) => new Set([...sums.keys()].map((path) => spelled(path) ?? path)))
  const payload = new Set(
    [...listed.flatMap((paths) => [...paths]), ...files.keys()].filter((path) => path.startsWith('data/')),
  )
  const uneven = [...payload].flatMap((path) => {
    const without = manifests.filter((_, i) => !listed[i]?.has(path))
    if (without.length === 0) return []
    if (without.length === manifests.length) return [`${path} is in no manifest`]
    // The drafts let each manifest list some of the files.
    return isPublished(declaration) ? without.map(({ name }) => `${path} is not in ${name}`) : []
  })
  const missing = new Set(manifests.flatMap(({ sums }) => [...sums.keys()]).filter((path) => spelled(path) === null))
  return [...outside, ...uneven, ...[...missing].map((path) => `${path} is listed but not there`)]
}

function tagProblems({ files }: Bag, manifests: readonly BagManifest[]): readonly string[] {
  return manifests.flatMap(({ name, sums }) =>
    [...sums.keys()].flatMap((path) => {
      if (path.startsWith('data/')) return [`${name} lists ${path}, which is payload`]
      if (algorithmOf('tagmanifest', path) !== null) return [`${name} lists ${path}, a tag manifest`]
      return speller(files)(path) === null ? [`${name} lists ${path}, which is not there`] : []
    }),
  )
}

async function fetchProblems(bag: Bag, manifests: readonly BagManifest[]): Promise<readonly string[]> {
  if (!bag.files.has('fetch.txt')) return []
  const { entries, problems } = readFetch(await textOf(bag, 'fetch.txt'))
  const unlisted = entries.filter(({ path }) => !manifests.some(({ sums }) => sums.has(path)))
  const wrongSize = entries.filter(({ path, length }) => length !== null && (bag.files.get(path) ?? length) !== length)
  return [
    ...problems,
    ...unlisted.map(({ path }) => `fetch.txt names ${path}, which no manifest lists`),
    ...entries
      .filter(({ path }) => !bag.files.has(path))
      .map(({ path, url }) => `${path} is left to be fetched from ${url}; nothing was fetched`),
    ...wrongSize.map(({ path, length }) => `${path} is not the ${String(length)} bytes that fetch.txt says`),
  ]
}

async function infoProblems(bag: Bag): Promise<readonly string[]> {
  if (!bag.files.has('bag-info.txt')) return []
  const info = readBagInfo(await textOf(bag, 'bag-info.txt'))
  const payload = [...bag.files].filter(([path]) => path.startsWith('data/'))
  const octets = payload.reduce((sum, [, size]) => sum + size, 0)
  return [...info.problems, ...oxumProblems(info, octets, payload.length)]
}

async function sumProblems(
  { folder, files }: Bag,
  manifests: readonly BagManifest[],
  { signal, progress }: CheckBagOptions,
): Promise<readonly string[]> {
  const spelled = speller(files)
  const wanted = new Map<string, { readonly name: string; readonly algorithm: string; readonly sum: string }[]>()
  for (const { name, algorithm, sums } of manifests)
    for (const [path, sum] of sums) {
      const file = spelled(path)
      if (file !== null) wanted.set(file, [...(wanted.get(file) ?? []), { name, algorithm, sum }])
    }
  const problems: string[] = []
  let done = 0
  for (const [file, checks] of wanted) {
    const found = await hashBagFile(join(folder, file), [...new Set(checks.map(({ algorithm }) => algorithm))], signal)
    for (const { name, algorithm, sum } of checks)
      if (found.get(algorithm) !== sum) problems.push(`${file} has another ${algorithm} sum than ${name} says`)
    progress?.(++done, wanted.size)
  }
  return problems
}

function noFolder(folder: string): AppError {
  return new AppError(
    'no-such-file',
    `There is no folder ${folder}. Nothing was checked.`,
    'Name the folder that holds bagit.txt.',
  )
}

function tooLarge(name: string): AppError {
  return new AppError(
    'cannot-read-file',
    `${name} is larger than any list of files a bag could need. Nothing was checked.`,
    'The bag may be built to fill the memory. Ask whoever sent it for another.',
  )
}

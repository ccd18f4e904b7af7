import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { runQpdf } from '../../core/evidence/qpdf.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const FIXTURES = ['tests/fixtures/corpus/files', 'tests/fixtures/kinds'].map((folder) => join(ROOT, folder))
/** What npm packages ship, and what Debian's do where the machine is one. */
const PACKAGES = [join(ROOT, 'node_modules'), '/usr/share', '/usr/lib/python3']
const MOST_BYTES = 3_000_000

/** The most files of each kind that are taken from packages. */
const MOST: Readonly<Record<string, number>> = {
  '.pdf': 10,
  '.jpg': 20,
  '.png': 35,
  '.gif': 12,
  '.tiff': 11,
  '.webp': 10,
  '.svg': 25,
  '.html': 30,
  '.csv': 15,
  '.json': 12,
  '.xml': 12,
  '.txt': 25,
  '.md': 15,
  '.zip': 12,
  '.jar': 5,
  '.whl': 5,
  '.gz': 8,
  '.wav': 8,
  '.odt': 5,
  '.rtf': 5,
  '.docx': 5,
}
/** Every so many-th original, cut off, comes in as a damaged file. */
const DAMAGED = 40

/** At least 300 files of many kinds: the fixtures' (photos with EXIF and GPS, HEIC, mail, encrypted files), others that packages ship, and damaged and encrypted ones made of them. No bytes come twice. */
export async function corpusFiles(folder: string): Promise<readonly string[]> {
  const fixtures = FIXTURES.flatMap((from) => filesIn(from).filter((path) => !path.endsWith('README.md')))
  const found = unlike([...fixtures, ...fromPackages()])
  const made = join(folder, 'made')
  mkdirSync(made)
  const cut = found.slice(0, DAMAGED).map((path, i) => {
    const bytes = readFileSync(path)
    const to = join(made, `cut-${String(i)}-${basename(path)}`)
    writeFileSync(to, bytes.subarray(0, Math.max(1, Math.floor(bytes.length * 0.6))))
    return to
  })
  return unlike([...found, ...cut, ...(await encrypted(found, made))])
}

async function encrypted(from: readonly string[], made: string): Promise<readonly string[]> {
  const paths: string[] = []
  for (const path of from.filter((one) => extname(one) === '.pdf').slice(0, 5)) {
    const args = ['--encrypt', 'user', 'owner', '256', '--', '/in.pdf', '/out.pdf']
    const { output } = await runQpdf(readFileSync(path), args)
    if (!output) continue
    const to = join(made, `locked-${basename(path)}`)
    writeFileSync(to, output)
    paths.push(to)
  }
  return paths
}

/** The first of each kind by path, so that the same machine gives the same files. */
function fromPackages(): readonly string[] {
  const left = { ...MOST }
  return PACKAGES.filter((path) => existsSync(path)).flatMap((path) =>
    filesIn(path).filter((file) => {
      const kind = extname(file).toLowerCase()
      if (!left[kind] || statSync(file).size > MOST_BYTES || statSync(file).size === 0) return false
      left[kind]--
      return true
    }),
  )
}

function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
}

function unlike(paths: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return paths.filter((path) => {
    const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex')
    return seen.size !== seen.add(sha256).size
  })
}

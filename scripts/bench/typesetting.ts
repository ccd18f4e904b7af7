import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { footnote, p, section } from '../../document/build.ts'
import { resolveDocument } from '../../document/resolve/resolve.ts'
import { compare, timed, type Row } from './row.ts'

const NOTES = 300
const LEAST_PAGES = 60
const SENTENCES = [
  'The packing hall stands inside the compound, behind a wall that the workers may not pass without a slip signed by the section leader.',
  'Wages were held back for the first four months, and the passports of the workers were kept in a cabinet to which only the interpreter had the key.',
  'Eleven of the workers photographed wear the same jacket, issued by the agency that recruited them, and none of them was allowed to leave alone.',
  'Cartons with the same mark were described by a second source, who worked in another building and did not know the first.',
]
const NUMBERS = Array.from({ length: NOTES }, (_, i) => i + 1)
const said = (i: number) => SENTENCES.slice(0, 2 + (i % 3)).join(' ')
const noted = (i: number) =>
  `Interview ${i}, on file with petitioner, translated from the worker’s own language; ${SENTENCES[i % 4] ?? ''}`

/** What a Debian system lacks for this comparison, by package. */
const NEEDED = { pandoc: 'pandoc', soffice: 'libreoffice-writer' } as const

/** Sixty pages with 300 footnotes set as PDF by a process that starts cold, against pandoc and LibreOffice with the same text. Null, with a line that names the packages, where those are missing. */
export async function typesetting(folder: string): Promise<Row | null> {
  const missing = Object.entries(NEEDED).filter(([program]) => spawnSync(program, ['--version']).error !== undefined)
  if (missing.length > 0) {
    console.error(`typeset 60 pages: left out; it needs the packages ${missing.map(([, name]) => name).join(', ')}`)
    return null
  }
  const document = join(folder, 'document.json')
  const markdown = join(folder, 'text.md')
  writeFileSync(document, JSON.stringify(theDocument()))
  writeFileSync(markdown, theMarkdown())
  const child = join(import.meta.dirname, 'typeset-in-child.ts')
  const ours = join(folder, 'ours.pdf')
  const other = () => byPandoc(folder, markdown)
  // Their profile is made once, outside the time.
  other()
  const row = await compare(
    'typeset 60 pages with 300 footnotes, cold | pandoc and LibreOffice',
    5,
    () => Promise.resolve(timed(process.execPath, [child, document, ours])),
    () => Promise.resolve(other()),
  )
  for (const pdf of [ours, join(folder, 'text.pdf')]) atLeast(pdf, pdf === ours ? LEAST_PAGES : LEAST_PAGES / 2)
  return row
}

function byPandoc(folder: string, markdown: string): number {
  const word = join(folder, 'text.docx')
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const written = timed('pandoc', [markdown, '-o', word])
  return written + timed('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, word])
}

function theDocument() {
  const blocks = section('text', 'Text', ...NUMBERS.map((i) => p(said(i), footnote(noted(i)))))
  const look = { title: 'Text', shortTitle: 'Text', language: 'en', version: '', watermark: null, banner: null }
  return resolveDocument({ ...look, author: '', date: null, authorities: [], blocks }, [], '')
}

function theMarkdown(): string {
  const text = NUMBERS.map((i) => `${said(i)}[^${i}]`).join('\n\n')
  return `# Text\n\n${text}\n\n${NUMBERS.map((i) => `[^${i}]: ${noted(i)}`).join('\n\n')}\n`
}

function atLeast(pdf: string, least: number): void {
  const { stdout } = spawnSync('pdfinfo', [pdf], { encoding: 'utf8' })
  const pages = Number(/^Pages:\s+(\d+)$/m.exec(stdout)?.[1] ?? 0)
  if (pages < least) throw new Error(`${pdf} has ${pages} pages, fewer than ${least}`)
}

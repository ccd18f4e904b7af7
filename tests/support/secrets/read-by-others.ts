import { execFile } from 'node:child_process'
import { mkdtemp, readFile, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'

const run = promisify(execFile)
const WIDE = { maxBuffer: 512 * 1024 * 1024, encoding: 'latin1' as const }

/** What programs that are not ours (poppler, qpdf, exiftool, unzip) read out of a folder and all folders within, by where it was read. */
export async function readByOthers(out: string): Promise<Record<string, string>> {
  const scratch = await mkdtemp(join(tmpdir(), 'withhold-read-'))
  const entries = await readdir(out, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts: Record<string, string> = { names: entries.map(({ name }) => name).join(' ') }
  for (const [i, path] of files.entries()) {
    const name = relative(out, path)
    const read = path.endsWith('.pdf')
      ? await readPdf(path, join(scratch, String(i)))
      : path.endsWith('.docx')
        ? await readDocx(path)
        : { 'as text': await readFile(path, 'utf8') }
    for (const [how, text] of Object.entries(read)) texts[`${name}, ${how}`] = text
  }
  texts['exiftool'] = (await run('exiftool', ['-a', '-u', '-G1', '-ee', '-r', out, scratch], WIDE)).stdout
  return texts
}

async function readPdf(pdf: string, scratch: string): Promise<Record<string, string>> {
  const text = (await run('pdftotext', ['-layout', pdf, '-'], WIDE)).stdout
  const xml = (await run('pdftohtml', ['-xml', '-i', '-hidden', '-stdout', pdf], WIDE)).stdout
  await run('qpdf', ['--qdf', '--object-streams=disable', pdf, `${scratch}.qdf`])
  await run('pdfimages', ['-all', pdf, `${scratch}-p`])
  const unpacked = (await readFile(`${scratch}.qdf`)).toString('latin1')
  return {
    pdftotext: text,
    'pdftotext, unseen marks decoded': Buffer.from(text, 'latin1').toString('utf8'),
    pdftohtml: xml.replace(/<[^>]*>/g, ''),
    qpdf: unpacked,
    'qpdf, two bytes a letter': unpacked.replace(/\0/g, ''),
    'qpdf, hex strings': hexStrings(unpacked),
    pdfdetach: (await run('pdfdetach', ['-list', pdf], WIDE)).stdout,
  }
}

async function readDocx(path: string): Promise<Record<string, string>> {
  const parts = Object.entries(unzipSync(await readFile(path)))
  const both = parts.flatMap(([name, part]) => [
    [name, strFromU8(part, true)],
    [`${name}, words`, strFromU8(part).replace(/<[^>]*>/g, '')],
  ])
  return Object.fromEntries(both) as Record<string, string>
}

const hexStrings = (text: string) =>
  [...text.matchAll(/<([0-9a-f]{8,})>/gi)]
    .map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1').replace(/\0/g, ''))
    .join('\n')

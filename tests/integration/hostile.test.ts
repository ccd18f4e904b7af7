import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync, crc32 } from 'node:zlib'
import { PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { closeCase, openCase } from '../../core/case/open-case.ts'
import { extractOriginal } from '../../core/evidence/extract-original.ts'
import { AddedItem, Evidence } from '../../domain/evidence.ts'
import { Verification } from '../../domain/verification.ts'
import { mailWith, zipOf } from '../support/made-containers.ts'
import { listen, type Listener } from '../support/listener.ts'
import { runCommand } from '../support/run-command.ts'

const PASSPHRASE = 'correct horse battery staple'
const run = (args: readonly string[]) => runCommand(args, { env: { WITHHOLD_PASSPHRASE: PASSPHRASE } })

const made = {
  listener: {} as Listener,
  folder: '',
  path: '',
  items: [] as readonly AddedItem[],
  listed: [] as readonly Evidence[],
}

const BOMB = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from('bcdefghij', (name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'.charAt(i)};`.repeat(10)}">`).join('')}]>`

/** The hostile set: each file, and what adding it must say (null: nothing is wrong with it as evidence). */
async function hostileSet(
  origin: string,
): Promise<readonly (readonly [name: string, bytes: string | Uint8Array, says: RegExp | null])[]> {
  const script = `<script>require('fs').writeFileSync('${join(made.folder, 'ran')}', '');fetch('${origin}/script')</script>`
  const zeros = new Uint8Array(400 * 1024 * 1024)
  return [
    ['empty', '', /no bytes/],
    ['bomb.zip', zipOf({ 'zeros.bin': zeros, 'note.txt': 'small' }), /“zeros\.bin”: It unpacks to more/],
    ['nested.zip', nested(7), /^/],
    [
      'traversal.zip',
      zipOf({
        '../../../tmp/out.txt': 'climbs',
        '/etc/cron.d/x': 'root',
        'C:\\Windows\\x.ini': 'disk',
        'ok.txt': 'stays',
      }),
      /leads out of the archive|starts at the root/,
    ],
    ['traversal.wacz', Buffer.concat([waczWith({ '../../../tmp/out.html': '<p>climbs</p>' })]), /leads out of it/],
    ['script.pdf', await activePdf(origin), null],
    [
      'page.html',
      `<html>${script}<img src="${origin}/img"><link rel=stylesheet href="${origin}/css"><iframe src="${origin}/frame"></iframe><p>Words</p></html>`,
      null,
    ],
    [
      'page.svg',
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="40">${script}<image xlink:href="${origin}/svg" width="9" height="9"/><image href="file:///etc/passwd" width="9" height="9"/><rect width="40" height="40" onload="fetch('${origin}/onload')"/></svg>`,
      null,
    ],
    ['entities.svg', `${BOMB}<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&j;</text></svg>`, /^/],
    [
      'bomb.docx',
      zipOf({
        '[Content_Types].xml': '<Types/>',
        'word/document.xml': `${BOMB}<w:document><w:t>&j;</w:t></w:document>`,
      }),
      /declares XML entities/,
    ],
    [
      'bomb.xlsx',
      zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': `${BOMB}<workbook>&j;</workbook>` }),
      /declares XML entities/,
    ],
    [
      'external.docx',
      zipOf({
        'word/document.xml': `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><w:document><w:t>&f;</w:t></w:document>`,
      }),
      /declares XML entities/,
    ],
    ['gigapixel.png', onePixelDeep(40_000, 40_000), /points, more than can be shown/],
    ['lies.jpg', 'MZ\u0090\u0000 not a picture, whatever its name', null],
    ['lies.pdf', zipOf({ 'inside.txt': 'an archive by content' }), null],
    ['lies.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /could not be read/],
    [
      'mail.eml',
      mailWith({ name: '../../run.exe', bytes: Buffer.from('MZ') }).replaceAll('http://127.0.0.1:9', origin),
      null,
    ],
    ['10000-pages.pdf', await longPdf(10_000), null],
    ['deep.html', '<div>'.repeat(200_000), /^/],
    ['deep.eml', deepMail(5000), /^/],
    ['증언 العربية 证词 ئۇيغۇر \u202etxt.gpj', 'Names in every script.', null],
    [`${'長'.repeat(80)}.txt`, 'A long name.', null],
  ]
}

const nested = (depth: number): Uint8Array =>
  depth === 0
    ? Buffer.from('core')
    : zipOf({ [`level-${String(depth)}.zip`]: nested(depth - 1), [`${String(depth)}.txt`]: String(depth) })

function waczWith(more: Readonly<Record<string, string>>): Uint8Array {
  const listed = JSON.stringify({ resources: [{ path: '../../../etc/passwd', hash: 'md5:0' }] })
  return zipOf({
    ...more,
    'pages/pages.jsonl': '{"url":"https://example.org/","title":"T"}\n',
    'datapackage.json': listed,
  })
}

async function activePdf(origin: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.addPage([300, 300]).drawText('Launches', { x: 20, y: 100 })
  pdf.addJavaScript('run', `app.launchURL('${origin}/js'); app.alert('x')`)
  const { context } = pdf
  const launch = context.obj({ S: 'Launch', F: PDFString.of('/bin/sh') })
  pdf.catalog.set(PDFName.of('OpenAction'), launch)
  pdf.catalog.set(PDFName.of('AA'), context.obj({ WC: context.obj({ S: 'URI', URI: PDFString.of(`${origin}/uri`) }) }))
  return pdf.save()
}

async function longPdf(pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont('Helvetica')
  for (let i = 1; i <= pages; i++)
    pdf.addPage([200, 200]).drawText(`Page ${String(i)}`, { x: 20, y: 100, size: 12, font })
  return pdf.save()
}

/** A sound PNG of one bit a point, all of one colour: small as a file, huge as a picture. */
function onePixelDeep(width: number, height: number): Uint8Array {
  const chunk = (type: string, body: Uint8Array) => {
    const named = Buffer.concat([Buffer.from(type), body])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(body.length)
    sum.writeUInt32BE(crc32(named))
    return Buffer.concat([length, named, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.writeUInt8(1, 8)
  const pixels = deflateSync(Buffer.alloc(height * (1 + Math.ceil(width / 8))))
  const start = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([start, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

function deepMail(depth: number): string {
  const open = Array.from(
    { length: depth },
    (_, i) => `Content-Type: multipart/mixed; boundary="b${String(i)}"\n\n--b${String(i)}\n`,
  )
  return `From: a@b.c\nTo: d@e.f\nSubject: deep\nMIME-Version: 1.0\n${open.join('')}Content-Type: text/plain\n\nend\n`
}

const set = { files: [] as Awaited<ReturnType<typeof hostileSet>> }

beforeAll(async () => {
  made.listener = await listen()
  made.folder = await mkdtemp(join(tmpdir(), 'withhold-hostile-'))
  made.path = join(made.folder, 'case.wro')
  set.files = await hostileSet(made.listener.origin)
  for (const [name, bytes] of set.files) await writeFile(join(made.folder, name), bytes)
  expect((await run(['new', made.path, '--title', 'Hostile'])).exit).toBe(0)
  const added = await run(['add', made.path, ...set.files.map(([name]) => join(made.folder, name))])
  expect(added.err.split('\n').filter((line) => line !== '' && !line.startsWith('added '))).toEqual([])
  expect(added.exit).toBe(0)
  made.items = z.object({ items: z.array(AddedItem) }).parse(added.json).items
  made.listed = z.object({ items: z.array(Evidence) }).parse((await run(['list', made.path])).json).items
})

afterAll(async () => {
  made.listener.close()
  await rm(made.folder, { recursive: true, force: true })
})

const itemOf = (name: string) => made.listed.find(({ originalName }) => originalName === name)

describe('files built to harm who opens them', () => {
  it('are all in, each with a clear word where something is wrong', () => {
    expect(made.items.map(({ status }) => status)).toEqual(set.files.map(() => 'added'))
    const said = set.files.flatMap(([name, , says], i) => {
      const message = made.items[i]?.problem?.message ?? ''
      return (says === null ? message === '' : says.test(message)) ? [] : [`${name}: ${message}`]
    })
    expect(said).toEqual([])
  })

  it('come back byte for byte, in a case that verifies', async () => {
    expect(Verification.parse((await run(['verify', made.path])).json).ok).toBe(true)
    const app = await openCase(made.path, { passphrase: PASSPHRASE })
    try {
      for (const [i, [name]] of set.files.entries()) {
        const out = join(made.folder, 'back')
        await extractOriginal(app, { id: made.items[i]?.id ?? '', out })
        expect(Buffer.compare(await readFile(out), await readFile(join(made.folder, name))), name).toBe(0)
      }
    } finally {
      await closeCase(app)
    }
  })

  it('made no request, ran no code, and wrote nowhere', async () => {
    expect(made.listener.requests).toEqual([])
    await expect(readFile(join(made.folder, 'ran'))).rejects.toThrow()
    const names = await readdir(made.folder)
    expect(names.sort()).toEqual(['back', 'case.wro', ...set.files.map(([name]) => name)].sort())
    await expect(readFile('/tmp/out.txt')).rejects.toThrow()
    await expect(readFile('/tmp/out.html')).rejects.toThrow()
  })
})

describe('what was taken out of them', () => {
  it('of a bomb: what is no bomb', () => {
    expect(itemOf('note.txt')).toBeDefined()
    expect(itemOf('zeros.bin')).toBeUndefined()
  })

  it('of archives in archives: four deep and no deeper, and that is said', () => {
    const depth = ['7.txt', '6.txt', '5.txt', '4.txt', '3.txt'].map((name) => itemOf(name) !== undefined)
    expect(depth).toEqual([true, true, true, true, false])
    expect(itemOf('level-4.zip')?.problem?.message).toContain('lies in others too deep')
  })

  it('of paths that climb: under their last part alone', () => {
    const names = made.listed.map(({ originalName }) => originalName)
    expect(names).toEqual(expect.arrayContaining(['out.txt', 'x', 'x.ini', 'ok.txt', 'run.exe']))
    expect(names.filter((name) => name.includes('..'))).toEqual([])
  })

  it('is typed by content, whatever the name says', () => {
    expect(itemOf('lies.pdf')?.mediaType).toBe('application/zip')
    expect(itemOf('lies.txt')?.mediaType).toBe('image/png')
    expect(itemOf('lies.jpg')?.mediaType).not.toMatch(/^image/)
    expect(itemOf('10000-pages.pdf')).toMatchObject({ pages: 10_000, pagesWithText: 10_000 })
  })

  it('shows no words from outside the file, and none of its scripts', async () => {
    for (const word of ['"root:x:0"', 'writeFileSync', 'launchURL']) {
      const found = z.object({ hits: z.array(z.unknown()) }).parse((await run(['search', made.path, word])).json)
      expect(found.hits, word).toEqual([])
    }
  })
})

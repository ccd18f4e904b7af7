import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../domain/evidence.ts'
import { mailWith, proofOf, savedPage, singleFile, waczOf, warcOf, zipOf } from '../../tests/support/made-containers.ts'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import type { App } from '../app.ts'
import { listTrash } from '../trash/list-trash.ts'
import { undo } from '../undo/undo.ts'
import { verifyCase } from '../case/verify-case.ts'
import { aboutEvidence } from './about-evidence.ts'
import { addEvidence } from './add-evidence.ts'
import { listEvidence } from './list-evidence.ts'
import { originalBytes } from './original-bytes.ts'
import { readPending } from './read-pending.ts'
import { showText } from './show-page.ts'

const fixture = (name: string) => join('tests/fixtures', name)
const photo = readFileSync(fixture('corpus/files/starfish.jpg'))

async function added(files: Readonly<Record<string, string | Uint8Array>>) {
  const { app, folder } = await tempCase()
  const items = await addEvidence(app, { paths: await writeFiles(folder, files), source: 'A colleague' })
  const find = (name: string): Evidence => {
    const item = listEvidence(app).find(({ originalName }) => originalName === name)
    if (!item) throw new Error(`${name} is not in the case`)
    return item
  }
  return { app, items, find }
}

const textOf = (app: App, id: string) => showText(app, id).map(({ text }) => text)
const said = (app: App, id: string) =>
  Object.fromEntries((aboutEvidence(app, id).says?.details ?? []).map(({ what, says }) => [what, says]))

describe('text is read out of', () => {
  it.each(['text.odt', 'text.rtf'])('%s, in three scripts', async (name) => {
    const { app } = await tempCase()
    const [item] = await addEvidence(app, { paths: [fixture(`kinds/${name}`)] })
    const [text = ''] = textOf(app, item?.id ?? '')
    expect(text).toContain(
      'The managers kept the passports of forty workers.\n공장장은 여권을 보관했다. 工厂扣留护照。',
    )
    expect(text).toMatch(/Name ?\tHours/)
    expect(item?.problem).toBeUndefined()
  })

  it('a workbook, a page a sheet, days as days and nothing worked out', async () => {
    const { app } = await tempCase()
    const [item] = await addEvidence(app, { paths: [fixture('corpus/files/deaths.xlsx')] })
    expect(item?.pages).toBe(2)
    const [arts = '', other = ''] = textOf(app, item?.id ?? '')
    expect(arts).toContain('David Bowie\tmusician\t69\tTRUE\t1947-01-08\t2016-01-10')
    expect(other).toContain('Vera Rubin\tscientist\t88\tTRUE\t1928-07-23\t2016-12-25')
  })

  it('an OpenDocument spreadsheet and slides', async () => {
    const ods = zipOf({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml':
        '<office:document-content><office:body><table:table><table:table-row><table:table-cell><text:p>Shipper</text:p></table:table-cell><table:table-cell><text:p>단동 &amp; 방직</text:p></table:table-cell></table:table-row></table:table></office:body></office:document-content>',
      'META-INF/manifest.xml': '<x/>',
    })
    const slide = (text: string) => `<p:sld><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`
    const pptx = zipOf({
      'ppt/presentation.xml': '<p/>',
      'ppt/slides/slide2.xml': slide('Second'),
      'ppt/slides/slide10.xml': slide('Tenth'),
    })
    const { app, find } = await added({ 'a.ods': ods, 'b.pptx': pptx })
    expect(textOf(app, find('a.ods').id)).toEqual(['Shipper \t단동 & 방직'])
    expect(textOf(app, find('b.pptx').id)).toEqual(['Second', 'Tenth'])
    expect(find('a.ods').mediaType).toBe('application/vnd.oasis.opendocument.spreadsheet')
  })
})

describe('saved web pages', () => {
  it('tell their address and when they were captured', async () => {
    const page = '<html><title>Mill</title><p>Guards kept the keys.</p></html>'
    const { app, find } = await added({
      'a.mhtml': savedPage,
      'b.html': singleFile,
      'c.warc.gz': warcOf('https://example.org/c', page),
      'd.wacz': waczOf('https://example.org/d', page),
    })
    expect(textOf(app, find('a.mhtml').id)).toEqual(['Guards at the gate — all night.'])
    expect(said(app, find('a.mhtml').id)).toMatchObject({ Address: 'https://example.org/mill', Title: 'The mill' })
    expect(said(app, find('b.html').id)).toMatchObject({
      'Saved with': 'SingleFile',
      Address: 'https://example.org/news/1',
    })
    expect(said(app, find('c.warc.gz').id)).toMatchObject({
      Captured: '2020-11-03T05:02:11Z',
      'Saved with': 'Test Crawler 1',
    })
    expect(said(app, find('d.wacz').id)).toMatchObject({
      Address: 'https://example.org/d',
      'Its own hashes': 'all 2 match',
    })
    for (const name of ['c.warc.gz', 'd.wacz']) expect(textOf(app, find(name).id)[0]).toContain('Guards kept the keys.')
    expect(listEvidence(app).map(({ kind }) => kind)).toEqual(Array.from({ length: 4 }, () => 'web-page'))
  })

  it('that were changed after they were packed say so', async () => {
    const { find } = await added({ 'd.wacz': waczOf('https://example.org/d', '<p>x</p>', true) })
    expect(find('d.wacz').problem).toMatchObject({ code: 'damaged-file' })
    expect(find('d.wacz').problem?.message).toContain('archive/data.warc.gz')
  })
})

describe('files within others', () => {
  it('become items of their own: mail, an archive in it, and what that holds', async () => {
    const inner = zipOf({ 'photos/notes.txt': 'Locked at nine.', 'photos/star.jpg': photo })
    const { app, items, find } = await added({ 'm.eml': mailWith({ name: 'photos.zip', bytes: inner }) })
    expect(items).toMatchObject([{ status: 'added', inside: 3 }])
    expect(textOf(app, find('m.eml').id)[0]).toContain('From: 김철수 <kim@example.org>')
    expect(textOf(app, find('m.eml').id)[0]).toContain('The gate was locked at night.')
    expect(textOf(app, find('m.eml').id)[0]).not.toContain('document.title')
    expect(textOf(app, find('photos/notes.txt').id)).toEqual(['Locked at nine.'])
    expect(Buffer.from(originalBytes(app, find('photos/star.jpg'))).equals(photo)).toBe(true)
    expect(find('photos/star.jpg')).toMatchObject({ kind: 'photo', source: 'A colleague', title: 'star' })
    expect(aboutEvidence(app, find('photos.zip').id)).toMatchObject({
      holds: [{ name: 'photos/notes.txt' }, { name: 'photos/star.jpg' }],
      within: [{ id: find('m.eml').id }],
    })
    expect((await verifyCase(app)).ok).toBe(true)
  })

  it('that the case has already are linked, not stored twice', async () => {
    const { app, find } = await added({ 'star.jpg': photo, 'a.zip': zipOf({ 'again.jpg': photo }) })
    expect(listEvidence(app)).toHaveLength(2)
    expect(aboutEvidence(app, find('star.jpg').id).within).toMatchObject([{ id: find('a.zip').id, name: 'again.jpg' }])
  })

  it('go to the Trash with what they came in, by one undo', async () => {
    const { app } = await added({ 'a.zip': zipOf({ '1.txt': 'one', '2.txt': 'two' }) })
    expect(listEvidence(app)).toHaveLength(3)
    undo(app)
    expect(listEvidence(app)).toEqual([])
    expect(listTrash(app).items).toHaveLength(3)
  })

  it('are taken out at the next open when the work was cancelled', async () => {
    const { app, folder } = await tempCase()
    const stop = new AbortController()
    const paths = await writeFiles(folder, { 'a.zip': zipOf({ '1.txt': 'one' }) })
    app.listeners.add(() => {
      if (
        listEvidence(app).some(({ mediaType, pagesWithText }) => mediaType === 'application/zip' && pagesWithText > 0)
      )
        stop.abort()
    })
    await expect(addEvidence(app, { paths }, { signal: stop.signal })).rejects.toMatchObject({ code: 'cancelled' })
    expect(listEvidence(app)).toHaveLength(1)
    expect(await readPending(app)).toEqual([])
    expect(listEvidence(app).map(({ originalName }) => originalName)).toEqual(['a.zip', '1.txt'])
  })

  it('that are damaged or encrypted are named, the others are in', async () => {
    const zip = Buffer.from(zipSync({ 'good.txt': strToU8('good'), 'bad.txt': [strToU8('spoiled'), { level: 0 }] }))
    zip[zip.indexOf('spoiled')] = 0x58
    const { app, find } = await added({ 'a.zip': zip })
    expect(listEvidence(app).map(({ originalName }) => originalName)).toEqual(['a.zip', 'good.txt'])
    expect(find('a.zip').problem).toMatchObject({ code: 'damaged-file' })
    expect(find('a.zip').problem?.message).toContain('“bad.txt”')
  })
})

describe('what a file says of itself', () => {
  it.each(['kinds/photo.heic', 'kinds/photo.webp', 'corpus/files/starfish.jpg'])('%s', async (name) => {
    const { app } = await tempCase()
    const [item] = await addEvidence(app, { paths: [fixture(name)] })
    const says = aboutEvidence(app, item?.id ?? '').says
    expect(says).toMatchObject({ taken: '2013-05-10T15:21:35', device: 'Nokia Lumia 820' })
    expect(says?.place?.latitude).toBeCloseTo(55.03876, 4)
    expect(says?.place?.longitude).toBeCloseTo(8.45719, 4)
  })

  it('a film: length, picture, sound, time and place, from its container alone', async () => {
    const { app } = await tempCase()
    const [item] = await addEvidence(app, { paths: [fixture('kinds/film.mp4')] })
    expect(item).toMatchObject({ kind: 'video', mediaType: 'video/mp4' })
    expect(said(app, item?.id ?? '')).toMatchObject({
      Length: '0:00:02',
      Picture: 'AVC, 320 × 240',
      Sound: 'AAC, channels: 1',
    })
    expect(aboutEvidence(app, item?.id ?? '').says).toMatchObject({
      taken: '2020-11-03T14:02:11Z',
      place: { latitude: 40.129, longitude: 124.39 },
    })
  })
})

describe('proofs made on a phone', () => {
  it('hold: hash and signatures of a ProofMode archive fit', async () => {
    const { app, find } = await added({ 'proof.zip': await proofOf(photo) })
    expect(find('proof.zip').problem).toBeNull()
    expect(said(app, find('proof.zip').id)).toMatchObject({
      Proof: 'ProofMode',
      'Proof made': '2020-11-03T05:02:11Z',
      'Hashes in it': 'all 1 name the file they came with',
      'Signatures in it': 'all 2 are good',
    })
    expect(aboutEvidence(app, find('IMG_1.jpg').id).namedByHash).toHaveLength(2)
  })

  it('do not hold for a picture that was changed', async () => {
    const { app, find } = await added({ 'proof.zip': await proofOf(photo, Buffer.concat([photo, Buffer.from('x')])) })
    expect(find('proof.zip').problem).toMatchObject({ code: 'bad-proof' })
    expect(said(app, find('proof.zip').id)['Signatures in it']).toBe('1 of 2 do not fit')
  })

  it('as a table beside the picture (Tella) are found by the hash they name', async () => {
    const sha256 = createHash('sha256').update(photo).digest('hex')
    const { app, find } = await added({
      'star.jpg': photo,
      'star.csv': `Verification information,\nFile path,star.jpg\nFile hash (SHA256),${sha256}\nFile modified,2020-11-03\n`,
    })
    expect(aboutEvidence(app, find('star.jpg').id).namedByHash).toMatchObject([{ id: find('star.csv').id }])
  })
})

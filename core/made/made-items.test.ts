import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { readEvents } from '../../db/repositories/custody.ts'
import { readPageText } from '../../db/repositories/page-text.ts'
import type { NewComparison } from '../../domain/comparison.ts'
import { EvidenceId } from '../../domain/ids.ts'
import { cartonPicture } from '../../tests/support/carton-picture.ts'
import { followLinks } from '../../tests/support/follow-links.ts'
import { plainPdf } from '../../tests/support/sample-pdfs.ts'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { verifyCase } from '../case/verify-case.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { originalBytes } from '../evidence/original-bytes.ts'
import { addFact } from '../facts/add-fact.ts'
import { listFacts } from '../facts/list-facts.ts'
import { buildPetition } from '../petition/build-petition.ts'
import { readFile } from 'node:fs/promises'
import { makeComparison } from './make-comparison.ts'

const template = 'wro-12-42'

async function caseWithPictures() {
  const { app, folder } = await tempCase()
  const left = await sharp(await cartonPicture('left', 'jpeg'))
    .withExif({ IFD0: { Artist: 'The photographer’s name' } })
    .jpeg()
    .toBuffer()
  const files = {
    'factory.jpg': left,
    'shop.png': await cartonPicture('right', 'png'),
    'report.pdf': await plainPdf('Report', 2),
    'note.txt': 'no picture',
  }
  const items = await addEvidence(app, { paths: await writeFiles(folder, files), source: 'A visitor' })
  const [jpeg, png, pdf, text] = items.map(({ id }) => EvidenceId.parse(id))
  if (!jpeg || !png || !pdf || !text) throw new Error('four items were added')
  const comparison: NewComparison = {
    title: 'Cartons at the packing line and in the shop',
    pictures: [
      {
        evidenceId: jpeg,
        crop: { x: 0.2, y: 0.2, width: 0.6, height: 0.65 },
        turn: 4,
        brightness: 1.15,
        caption: 'Packing line, carton at the left',
      },
      { evidenceId: png, crop: { x: 0.2, y: 0.2, width: 0.6, height: 0.65 } },
    ],
    callouts: [
      {
        observation: 'Round mark above the band, at the left',
        points: [
          { picture: 1, x: 0.378, y: 0.333 },
          { picture: 2, x: 0.338, y: 0.333 },
        ],
      },
      {
        observation: 'Green band with the words PPE 25',
        points: [
          { picture: 1, x: 0.55, y: 0.47 },
          { picture: 2, x: 0.55, y: 0.47 },
        ],
      },
      {
        observation: 'RIVERMOUTH printed below the band',
        points: [
          { picture: 1, x: 0.5, y: 0.7 },
          { picture: 2, x: 0.5, y: 0.7 },
        ],
      },
    ],
  }
  return { app, folder, ids: { jpeg, png, pdf, text }, comparison }
}

describe('a photo comparison', () => {
  it('is evidence like any other: its pages, hashes and adjustments, cited and bound, the whole pictures behind', async () => {
    const { app, folder, ids, comparison } = await caseWithPictures()
    const { item, adjustments, hints } = await makeComparison(app, { comparison })
    const pdf = originalBytes(app, item)
    await mkdir('out/pages', { recursive: true })
    await writeFile('out/pages/comparison.pdf', pdf)
    expect(item).toMatchObject({ kind: 'photo', pages: 3, binding: 'copy', problem: null, source: 'Made in Withhold' })
    expect(hints).toEqual([])
    expect(adjustments).toEqual([
      'Picture 1: cropped to 20 %–80 % of its width and 20 %–85 % of its height; turned clockwise by 4°; brightness × 1.15',
      'Picture 2: cropped to 20 %–80 % of its width and 20 %–85 % of its height',
    ])
    const [page = '', whole = ''] = readPageText(app.database.read, item.id).map(({ text }) =>
      text.replace(/\s+/g, ' '),
    )
    for (const words of [...adjustments, '1–1', 'Green band with the words PPE 25', 'A visitor'])
      expect(page).toContain(words)
    expect(whole).toContain('Picture 1, uncropped and unadjusted')
    expect(Buffer.from(pdf).toString('latin1')).not.toContain('photographer')
    const [event] = readEvents(app.database.read, item.id)
    expect(event).toMatchObject({ action: 'evidence.made', detail: { kind: 'comparison', adjustments } })
    addFact(app, {
      statement: 'Both cartons carry a green band',
      pinpoints: [{ evidenceId: item.id, page: 1, quote: 'Green band with the words PPE 25' }],
      requirements: ['production-how'],
    })
    const out = join(folder, 'out')
    const { exhibits } = await buildPetition(app, { template, out, final: false })
    expect(exhibits).toMatchObject([{ evidenceId: item.id, pages: 3 }])
    const { faults, links } = await followLinks(await readFile(join(out, 'petition.pdf')))
    expect(faults).toEqual([])
    expect(links.map(({ words }) => words)).toContain('Ex. 1 at 1')
    expect(ids.jpeg).not.toBe(item.id)
  })

  it('shows the pixels of the picture where its callouts point', async () => {
    const { app, comparison } = await caseWithPictures()
    const { item } = await makeComparison(app, { comparison })
    const drawn = await app.workers.run(
      'page-image',
      { bytes: originalBytes(app, item), mediaType: 'application/pdf', page: 1, width: 1584 },
      { lane: 'files', timeoutMs: 60_000 },
    )
    const { data, info } = await sharp(drawn.png).raw().toBuffer({ resolveWithObject: true })
    const red = (x: number, y: number) => {
      const [r = 0, g = 0, b = 0] = data.subarray((y * info.width + x) * info.channels)
      return r > 110 && r < 165 && g < 60 && b < 50
    }
    let marks = 0
    for (let y = 0; y < info.height; y++) for (let x = 0; x < info.width; x++) if (red(x, y)) marks++
    expect(marks).toBeGreaterThan(400)
  })

  it('is made anew in its place, what it was kept and on the log, and facts on it follow', async () => {
    const { app, comparison } = await caseWithPictures()
    const { item: first } = await makeComparison(app, { comparison })
    const pinpoints = [{ evidenceId: first.id, page: 1, quote: 'Green band with the words PPE 25' }]
    addFact(app, { statement: 'A band', pinpoints })
    const changed = { ...comparison, callouts: comparison.callouts?.slice(0, 1) ?? [] }
    const { item: second } = await makeComparison(app, { comparison: changed, id: first.id })
    expect(second.id).toBe(first.id)
    expect(second.sha256).not.toBe(first.sha256)
    expect(listFacts(app)[0]?.pinpoints[0]?.resolves).toBe(false)
    const { item: third } = await makeComparison(app, { comparison, id: first.id })
    expect(third.sha256).toBe(first.sha256)
    expect(listFacts(app)[0]?.pinpoints[0]?.resolves).toBe(true)
    const remade = readEvents(app.database.read, first.id).filter(({ action }) => action === 'evidence.remade')
    expect(remade.map(({ detail }) => [detail['was'], detail['sha256']])).toEqual([
      [first.sha256, second.sha256],
      [second.sha256, first.sha256],
    ])
    expect(await verifyCase(app)).toMatchObject({ ok: true })
  })

  it('takes a page of a PDF, and refuses what has no picture, points outside or words that are none', async () => {
    const { app, ids, comparison } = await caseWithPictures()
    const [first, second] = comparison.pictures
    if (!first || !second) throw new Error('it has two pictures')
    const page = { ...second, evidenceId: ids.pdf, page: 2 }
    const { item, hints } = await makeComparison(app, {
      comparison: {
        title: 'A page',
        pictures: [page, second, second, first],
        callouts: [
          {
            observation: 'Clearly identical!',
            points: [
              { picture: 1, x: 0.4, y: 0.5 },
              { picture: 4, x: 0.4, y: 0.5 },
            ],
          },
        ],
      },
    })
    expect(item.pages).toBe(5)
    expect(hints).toMatchObject([{ callout: 1 }])
    await writeFile('out/pages/comparison-4.pdf', originalBytes(app, item))
    const outside = {
      observation: 'x',
      points: [
        { picture: 1, x: 0.1, y: 0.5 },
        { picture: 2, x: 0.5, y: 0.5 },
      ],
    }
    const twice = {
      observation: 'x',
      points: [
        { picture: 1, x: 0.5, y: 0.5 },
        { picture: 1, x: 0.6, y: 0.5 },
      ],
    }
    for (const wrong of [
      { ...comparison, pictures: [first, { ...second, evidenceId: ids.text }] },
      { ...comparison, pictures: [first, { ...page, page: 9 }] },
      { ...comparison, callouts: [outside] },
      { ...comparison, callouts: [twice] },
      { ...comparison, pictures: [first] },
    ]) {
      await expect(makeComparison(app, { comparison: wrong })).rejects.toMatchObject({ code: 'bad-comparison' })
    }
  })
})

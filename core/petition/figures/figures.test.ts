import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { EvidenceId } from '../../../domain/ids.ts'
import { cartonPicture } from '../../../tests/support/carton-picture.ts'
import { tempCase, writeFiles } from '../../../tests/support/temp-case.ts'
import { walkTags } from '../../../tests/support/walk-tags.ts'
import { wordDifferences } from '../../../tests/support/word-differences.ts'
import { addEvidence } from '../../evidence/add-evidence.ts'
import { readPending } from '../../evidence/read-pending.ts'
import { makeItem } from '../../made/make-item.ts'
import { protectName } from '../../protection/protect-name.ts'
import { redactEvidence } from '../../protection/redact-evidence.ts'
import { buildPetition } from '../build-petition.ts'
import { compareVersions } from '../compare-versions.ts'
import { draftPetition } from '../draft-petition.ts'
import { previewPetition } from '../preview-petition.ts'
import { textFromMarkdown } from '../text-from-markdown.ts'
import { renderWord } from '../render-word.ts'
import { writeSection } from '../write-section.ts'
import { petitionSource, typesetWhole } from '../write-volume.ts'
import { regionInFigure } from './figures-to-check.ts'

const template = 'wro-12-42'
const GPS = { exif: { IFD0: { Artist: 'Nilo Solis' }, IFD3: { GPSLatitude: '40/1 7/1 30/1', GPSLatitudeRef: 'N' } } }

/** A page with a name and a seal on it, and nothing near its edges. */
async function noticePdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const font = await pdf.embedFont(StandardFonts.TimesRoman)
  pdf.addPage([612, 792]).drawText('The first page.', { x: 72, y: 700, size: 18, font })
  const page = pdf.addPage([612, 792])
  page.drawText('NOTICE TO ALL WORKERS', { x: 120, y: 640, size: 24, font })
  page.drawText('Passports are kept by Nilo Solis, section leader.', { x: 120, y: 600, size: 14, font })
  page.drawText('Nobody leaves the compound without a slip.', { x: 120, y: 570, size: 14, font })
  page.drawEllipse({ x: 430, y: 500, xScale: 40, yScale: 40 })
  return pdf.save()
}

const signPicture = () =>
  sharp(
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="200"><rect width="900" height="200" fill="#fff"/><text x="60" y="130" font-family="DejaVu Sans" font-size="72">RIVERMOUTH MILL</text></svg>',
    ),
  )
    .png()
    .toBuffer()

async function caseWithFigures() {
  const { app, folder } = await tempCase()
  const photo = await sharp(await cartonPicture('left', 'jpeg'))
    .withExif(GPS.exif)
    .withMetadata({ orientation: 6 })
    .toBuffer()
  const files = {
    'carton.jpg': photo,
    'notice.pdf': await noticePdf(),
    'held.png': await cartonPicture('right', 'png'),
    'sign.png': await signPicture(),
  }
  const added = await addEvidence(app, { paths: await writeFiles(folder, files) })
  await readPending(app)
  const [carton = '', notice = '', held = '', sign = ''] = added.map(({ id }) => id)
  const rows = [2019, 2020, 2021].map((year, i) => ({ label: String(year), values: [40 + i * 25] }))
  const chart = await makeItem(app, {
    kind: 'chart',
    definition: { title: 'Entries', unit: 'entries', rows, form: 'columns' },
  })
  const text = `As [@part:carton] and [@part:own-md-4] show, the marks are the same.

![The carton, with its *mark*](@${carton} "A brown carton with a green band. It says PPE 25, and Nilo Solis stands by."){#carton}
Source: photograph by petitioner

The notice follows.

![Notice at the gate](@${notice} at 2)

![Entries by year](@${chart.id} "Columns that rise from 40 to 90"){#entries}

![The back of the carton](@${held} "The back, in the hall of Nilo Solis"){#back}
Source: given by Nilo Solis`
  writeSection(app, { template, section: 'scope', blocks: textFromMarkdown(text) })
  return { app, folder, text, ids: { carton, notice, held, sign, chart: chart.id } }
}

it('a figure is the same picture, caption and source in PDF and Word file, numbered, described, and an exhibit', async () => {
  const { app, ids } = await caseWithFigures()
  const drafted = await draftPetition(app, template, false)
  const figures = drafted.document.blocks.flatMap((block) => (block.kind === 'figure' ? [block] : []))
  expect(figures.map(({ number, picture }) => [number, picture !== null])).toEqual([1, 2, 3, 4].map((n) => [n, true]))
  expect(drafted.document.exhibits.map(({ evidenceId }) => evidenceId)).toEqual([
    ids.carton,
    ids.notice,
    ids.chart,
    ids.held,
  ])
  expect(await wordDifferences(drafted.document, drafted.pictures)).toEqual([])
  const carton = drafted.figures[0]
  // Turned upright as its camera says, and nothing of the camera left.
  expect((carton?.picture.height ?? 0) > (carton?.picture.width ?? 0)).toBe(true)
  for (const { bytes } of drafted.pictures) expect((await sharp(bytes).metadata()).exif).toBeUndefined()
  const { pdf } = await typesetWhole(app, petitionSource(drafted))
  // How the title is shown is said when the volume is bound.
  expect((await walkTags(pdf)).faults).toEqual(['its title is not shown'])
  expect((await walkTags(pdf)).counts.get('Figure')).toBe(4)
  const word = unzipSync(await renderWord(app, drafted))
  expect(Object.keys(word).filter((name) => name.startsWith('word/media/'))).toHaveLength(4)
  const body = strFromU8(word['word/document.xml'] ?? new Uint8Array())
  expect(body).toContain('Columns that rise from 40 to 90')
  expect(body).toMatch(/w:hyperlink[^>]*w:anchor="section_carton"/)
  expect(body).toMatch(/w:bookmarkStart[^>]*w:name="section_carton"/)
})

it('a figure’s picture, its caption and its description keep what is withheld out of the public version', async () => {
  const { app, folder, ids, text } = await caseWithFigures()
  protectName(app, { name: 'Nilo Solis', alias: 'Leader 1', variants: [], reason: 'safety' })
  const region = { x: 0.3, y: 0.3, width: 0.3, height: 0.3 }
  redactEvidence(app, { evidenceId: EvidenceId.parse(ids.carton), page: 1, region, reason: 'personal' })
  redactEvidence(app, { evidenceId: EvidenceId.parse(ids.held), whole: true, reason: 'source' })
  const out = join(folder, 'public')
  const result = await buildPetition(app, { template, out, final: false, version: 'public' })
  expect(result.leaks).toEqual([])
  const { document, figures } = await draftPetition(app, template, false, { version: 'public' })
  const shown = document.blocks.flatMap((block) => (block.kind === 'figure' ? [block] : []))
  expect(shown.map(({ picture }) => picture && picture.covered)).toEqual([true, true, false, null])
  expect(shown[3]).toMatchObject({ alt: '', caption: [{ kind: 'text', text: '[ ]' }] })
  expect(JSON.stringify(document.blocks)).not.toMatch(/Nilo|brown carton|back of the carton/)
  const black = await darkness(figures[0]?.bytes, region)
  expect(black).toBeGreaterThan(0.97)
  expect(
    Object.keys(unzipSync(new Uint8Array(await readFile(join(out, 'petition.docx'))))).filter((name) =>
      name.includes('media/'),
    ),
  ).toHaveLength(3)
  const told = await compareVersions(app, template)
  expect(told.map(({ confidential, public: open }) => [confidential, open])).toEqual(
    expect.arrayContaining([
      ['Picture', 'Picture covered in part'],
      ['[The back of the carton]', '[ ]'],
    ]),
  )
  // A name that only a picture shows, which nobody read when it was added.
  protectName(app, { name: 'Rivermouth', alias: 'Maker 1', variants: [], reason: 'commercial' })
  const sign = `${text}\n\n![The sign at the gate](@${ids.sign})`
  writeSection(app, { template, section: 'scope', blocks: textFromMarkdown(sign) })
  const blind = await buildPetition(
    app,
    { template, out: join(folder, 'blind'), final: false, version: 'public' },
    { redactor: (protection) => ({ ...protection, redactions: [] }) },
  )
  expect(blind.files).toEqual([])
  const where = blind.leaks?.map(({ where: at, match }) => `${at}: ${match}`).join('\n') ?? ''
  expect(where).toMatch(/\(Figure 1\): a region to be withheld is not covered/)
  expect(where).toMatch(/seen in the picture: RIVERMOUTH/)
  expect(where).toMatch(/\(Figure 4\): the picture of an item that is withheld/)
}, 120_000)

it('a preview shows the same figures, and a picture that is gone leaves a place to be filled', async () => {
  const { app } = await caseWithFigures()
  const { names } = await previewPetition(app, template)
  expect(names.parts).toMatchObject({
    carton: 'Figure 1',
    'own-md-4': 'Figure 2',
    entries: 'Figure 3',
    back: 'Figure 4',
  })
  const lost = textFromMarkdown('![Gone](@019b0000-0000-7000-8000-000000000099)')
  writeSection(app, { template, section: 'scope', blocks: lost })
  const { document } = await draftPetition(app, template, false)
  expect(JSON.stringify(document.blocks)).toContain('figure of an exhibit that is no longer in the case')
})

it('a figure may show a part of its page, in the same coordinates however it is turned, and what is withheld stays black', async () => {
  const { app, ids } = await caseWithFigures()
  const evidenceId = EvidenceId.parse(ids.carton)
  const all = { evidenceId, page: 1, turn: 0, width: 1, alt: 'The mark', caption: [], source: null } as const
  const crop = { x: 0.2, y: 0.2, width: 0.5, height: 0.25 }
  const figures = [
    { ...all, kind: 'figure', key: 'a', id: 'part', crop },
    { ...all, kind: 'figure', key: 'b', id: 'turned', crop, turn: 90 },
  ] as const
  const notice = textFromMarkdown(`![Notice](@${ids.notice} at 2 crop 0.15,0.2,0.7,0.08){#notice}`)
  writeSection(app, { template, section: 'scope', blocks: [...figures, ...notice] })
  redactEvidence(app, { evidenceId, page: 1, region: { x: 0.4, y: 0.3, width: 0.2, height: 0.1 }, reason: 'personal' })
  const drafted = await draftPetition(app, template, false)
  const [part, turned, headline] = drafted.figures
  expect(part?.picture.height).toBeLessThan(part?.picture.width ?? 0)
  // The same part, a quarter turned: its sides change places, its pixels do not.
  const upright = await sharp(turned?.bytes).rotate(270).resize(60, 40, { fit: 'fill' }).greyscale().raw().toBuffer()
  const asked = await sharp(part?.bytes).resize(60, 40, { fit: 'fill' }).greyscale().raw().toBuffer()
  const off = upright.reduce((sum, value, i) => sum + Math.abs(value - (asked[i] ?? 0)), 0) / upright.length
  expect(off).toBeLessThan(6)
  // One line of the notice, wide and low, and finer than the page as a whole would be.
  expect((headline?.picture.width ?? 0) / (headline?.picture.height ?? 1)).toBeGreaterThan(5)
  expect(JSON.stringify(drafted.document.blocks).split('Detail; the exhibit has the whole.')).toHaveLength(4)
  expect(await wordDifferences(drafted.document, drafted.pictures)).toEqual([])
  const { figures: open } = await draftPetition(app, template, false, { version: 'public' })
  expect(await darkness(open[0]?.bytes, { x: 0.4, y: 0.4, width: 0.4, height: 0.4 })).toBeGreaterThan(0.97)
  expect(await darkness(part?.bytes, { x: 0.4, y: 0.4, width: 0.4, height: 0.4 })).toBeLessThan(0.9)
  expect(() => textFromMarkdown(`![No](@${ids.carton} crop 0.8,0,0.5,0.5)`)).toThrow(/not a part of a picture/)
}, 120_000)

it.each([
  [0, { x: 0.25, y: 0, width: 0.5, height: 0.2 }],
  [90, { x: 0.8, y: 0.25, width: 0.2, height: 0.5 }],
  [180, { x: 0.25, y: 0.8, width: 0.5, height: 0.2 }],
  [270, { x: 0, y: 0.25, width: 0.2, height: 0.5 }],
] as const)('a region of a page is found in a figure of a part of it, turned by %s', (turn, found) => {
  const crop = { x: 0.2, y: 0.5, width: 0.4, height: 0.5 }
  const region = { x: 0.3, y: 0.4, width: 0.2, height: 0.2 }
  const within = regionInFigure(region, { crop, turn })
  for (const side of ['x', 'y', 'width', 'height'] as const) expect(within?.[side]).toBeCloseTo(found[side], 6)
  expect(regionInFigure({ ...region, x: 0.7 }, { crop, turn })).toBeNull()
})

async function darkness(
  bytes: Uint8Array | undefined,
  region: { x: number; y: number; width: number; height: number },
) {
  const picture = sharp(bytes)
  const { width, height } = await picture.metadata()
  const cut = {
    left: Math.ceil(region.x * width) + 2,
    top: Math.ceil(region.y * height) + 2,
    width: Math.floor(region.width * width) - 4,
    height: Math.floor(region.height * height) - 4,
  }
  const { channels } = await sharp(await picture.extract(cut).toBuffer()).stats()
  return 1 - (channels[0]?.mean ?? 255) / 255
}

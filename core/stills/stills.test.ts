import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import exifr from 'exifr'
import { expect, it } from 'vitest'
import { cartonPicture } from '../../tests/support/carton-picture.ts'
import { runCommand } from '../../tests/support/run-command.ts'
import { PASSPHRASE, tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { EvidenceId } from '../../domain/ids.ts'
import { closeCase } from '../case/open-case.ts'
import { verifyCase } from '../case/verify-case.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { aboutEvidence } from '../evidence/about-evidence.ts'
import { editEvidence } from '../evidence/edit-evidence.ts'
import { originalBytes } from '../evidence/original-bytes.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { readCustody } from '../custody/read-custody.ts'
import { arrangeExhibit } from '../exhibits/arrange-exhibit.ts'
import { listExhibits } from '../exhibits/list-exhibits.ts'
import { draftPetition } from '../petition/draft-petition.ts'
import { writeSection } from '../petition/write-section.ts'
import { textFromMarkdown } from '../petition/text-from-markdown.ts'
import { protectName } from '../protection/protect-name.ts'
import { redactEvidence } from '../protection/redact-evidence.ts'
import { purgeItem } from '../trash/purge-item.ts'
import { trashEvidence } from '../trash/trash-evidence.ts'
import { undo } from '../undo/undo.ts'
import { bringStill, takeStill } from './take-still.ts'

const FILM = join(import.meta.dirname, '../../tests/fixtures/kinds/film.mp4')
const template = 'wro-12-42'

async function caseWithFilm() {
  const { app, folder } = await tempCase()
  const [added] = await addEvidence(app, { paths: [FILM], source: 'A driver' })
  const film = existingEvidence(app, added?.id ?? '')
  editEvidence(app, { id: film.id, edit: { title: 'The gate', date: '2020-11-03' } })
  return { app, folder, film, png: new Uint8Array(await cartonPicture('left', 'png')) }
}

it('a frame becomes an item that tells where it is from, once; its film stays as it came', async () => {
  const { app, film, png } = await caseWithFilm()
  const still = await takeStill(app, { id: film.id, at: 1_400, png })
  expect(still).toMatchObject({
    title: 'Still at 00:00:01.400, The gate',
    kind: 'photo',
    mediaType: 'image/png',
    binding: 'picture',
    pages: 1,
    source: 'A driver',
    date: '2020-11-03',
    originalName: 'the-gate-00-00-01.400.png',
  })
  const said = (await exifr.parse(Buffer.from(originalBytes(app, still)))) as { ImageDescription: string }
  expect(said.ImageDescription).toBe(`Still at 00:00:01.400 of the film with SHA-256 ${film.sha256}`)
  const of = { film: { id: film.id, title: 'The gate' }, filmSha256: film.sha256, at: 1_400, how: 'drawn' }
  expect(aboutEvidence(app, still.id).stillOf).toEqual(of)
  expect(aboutEvidence(app, film.id).stills).toMatchObject([{ id: still.id, at: 1_400 }])
  expect((await takeStill(app, { id: film.id, at: 1_400, png })).id).toBe(still.id)
  expect((await takeStill(app, { id: film.id, at: 400, png })).id).not.toBe(still.id)
  expect(aboutEvidence(app, film.id).stills.map(({ at }) => at)).toEqual([400, 1_400])
  expect(readCustody(app, film.id).filter(({ action }) => action === 'evidence.still-taken')).toMatchObject([
    { detail: { still: still.id, stillSha256: still.sha256, filmSha256: film.sha256, at: '00:00:01.400' } },
    { detail: { at: '00:00:00.400' } },
  ])
  expect(Buffer.from(originalBytes(app, film)).equals(await readFile(FILM))).toBe(true)
  expect((await verifyCase(app)).ok).toBe(true)
  expect(undo(app).what).toBe('take a still of “The gate”')
  expect(aboutEvidence(app, film.id).stills).toHaveLength(1)
})

it('a picture of another program is kept as it is; what can’t be a still is refused by name', async () => {
  const { app, folder, film, png } = await caseWithFilm()
  const [path = '', words = ''] = await writeFiles(folder, { 'vlc-snap.png': png, 'words.txt': 'no picture' })
  const bring = (at: string, given = path, id: string = film.id) => bringStill(app, { id, at, path: given })
  const still = await bring('0:01')
  expect(Buffer.from(originalBytes(app, still)).equals(png)).toBe(true)
  expect(aboutEvidence(app, still.id).stillOf).toMatchObject({ at: 1000, how: 'brought' })
  expect((await bring('00:00:01')).id).toBe(still.id)
  await expect(bring('00:00:02')).rejects.toMatchObject({ code: 'bad-still' })
  await expect(bring('00:14:32')).rejects.toMatchObject({ code: 'bad-time-code' })
  await expect(bring('later')).rejects.toMatchObject({ code: 'bad-time-code' })
  await expect(bring('0:01', words)).rejects.toMatchObject({ code: 'bad-still' })
  await expect(bring('0:01', path, still.id)).rejects.toMatchObject({ code: 'not-a-film' })
  const broken = takeStill(app, { id: film.id, at: 0, png: png.slice(0, 400) })
  await expect(broken).rejects.toMatchObject({ code: 'bad-still' })
  await closeCase(app)
  const args = ['still', app.path, '--evidence', film.id, '--at', '0:02', '--picture', path]
  const env = { WITHHOLD_PASSPHRASE: PASSPHRASE }
  expect(await runCommand(args, { env })).toMatchObject({ exit: 1, json: null })
  args.splice(5, 1, '0:01')
  expect(await runCommand(args, { env })).toMatchObject({ exit: 0, json: { id: still.id } })
})

it('a picture that was among the evidence is noted as the still it is, and knows its film once that is purged', async () => {
  const { app, folder, film } = await caseWithFilm()
  const [shop] = await addEvidence(app, {
    paths: await writeFiles(folder, { 'b.png': await cartonPicture('right', 'png') }),
  })
  const still = await bringStill(app, { id: film.id, at: '0:00', path: join(folder, 'b.png') })
  expect(still.id).toBe(shop?.id)
  trashEvidence(app, { ids: [film.id] })
  purgeItem(app, { id: film.id, caseTitle: 'Test case', reason: 'asked for' })
  expect(aboutEvidence(app, still.id).stillOf).toMatchObject({ film: null, filmSha256: film.sha256 })
})

it('covers and figures print film, moment and hash; a film that is withheld takes its stills along', async () => {
  const { app, film, png } = await caseWithFilm()
  editEvidence(app, { id: film.id, edit: { title: 'Nilo Solis at the gate' } })
  protectName(app, { name: 'Nilo Solis', alias: 'Witness 1', variants: [], reason: 'source' })
  const { id } = await takeStill(app, { id: film.id, at: 1_000, png })
  const figure = `Men wait.\n\n![The gate](@${id} "A closed gate")`
  writeSection(app, { template, section: 'scope', blocks: textFromMarkdown(figure) })
  for (const evidenceId of [id, film.id].map((one) => EvidenceId.parse(one)))
    arrangeExhibit(app, { template, evidenceId, edit: { included: true } })
  const { document } = await draftPetition(app, template, false, { version: 'public' })
  const told = JSON.stringify(document.blocks)
  expect(told).toContain(`Still at 00:00:01 of “Witness 1 at the gate” (SHA-256 ${film.sha256.slice(0, 16)}…).`)
  expect(document.exhibits[0]?.remark).toBe(`Still at 00:00:01 of “Witness 1 at the gate”, SHA-256 ${film.sha256}.`)
  redactEvidence(app, { evidenceId: EvidenceId.parse(film.id), whole: true, reason: 'source' })
  const { exhibits } = await listExhibits(app, template)
  expect(exhibits.map(({ inPublic }) => inPublic.fate)).toEqual(['withheld', 'withheld'])
})

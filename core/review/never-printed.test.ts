import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it, onTestFinished } from 'vitest'
import { readPdf } from '../../tests/support/read-pdf.ts'
import { tempFolder } from '../../tests/support/temp-case.ts'
import { closeCase } from '../case/open-case.ts'
import { proveItem } from '../custody/prove-item.ts'
import { editEvidence } from '../evidence/edit-evidence.ts'
import { createExample } from '../example/create-example.ts'
import { boundItems } from '../exhibits/bound-items.ts'
import { listExhibits } from '../exhibits/list-exhibits.ts'
import { readArrangement } from '../exhibits/read-arrangement.ts'
import { extractOriginal } from '../evidence/extract-original.ts'
import { filePetition } from '../filing/file-petition.ts'
import { makeCustodyLog } from '../made/make-register.ts'
import { buildPetition } from '../petition/build-petition.ts'
import { checkPetition } from '../petition/check-petition.ts'
import { composePetition } from '../petition/compose-petition.ts'
import { giveReview } from './give-review.ts'
import { writeComment } from './write-comment.ts'

const template = 'wro-12-42'
const COMMENT = 'Zwetschgenkommentar'
const REASON = 'Zwiebelgrund'
const REVIEWER = 'Reviewer Quittenbaum'
const PLANTED = /zwetschgenkommentar|zwiebelgrund|quittenbaum/i

/** Everything a file says, packed or not. */
async function wordsOf(path: string): Promise<string> {
  const bytes = await readFile(path)
  const raw = `${bytes.toString('utf8')} ${bytes.toString('utf16le')}`
  if (path.endsWith('.pdf')) return `${raw} ${(await readPdf(bytes)).pages.map(({ squeezed }) => squeezed).join(' ')}`
  if (!/\.(docx|xlsx)$/.test(path)) return raw
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join(' ')
}

it('what review says is in no build, filing folder, index, manifest, log or proof, and what it ruled out is not filed', async () => {
  const folder = await tempFolder()
  const app = await createExample(join(folder, 'case.wro'))
  onTestFinished(() => closeCase(app))
  const { view, document } = composePetition(app, template, true)
  const [first, second, third] = boundItems(view, readArrangement(app.database.read, template), document)
  if (!first || !second || !third) throw new Error('the example binds three items at least')
  const by = REVIEWER
  writeComment(app, { id: first, text: COMMENT, by })
  giveReview(app, { ids: [first], state: 'returned', reason: REASON, by })
  giveReview(app, { ids: [second], state: 'approved', by })
  giveReview(app, { ids: [third], state: 'do-not-use', reason: REASON, by })
  editEvidence(app, { id: second, edit: { note: 'Looked at again.' } })

  const report = checkPetition(app, template)
  const faults = report.faults.filter(({ id }) => id.startsWith('review-'))
  expect(faults.map(({ id, where }) => [id, where])).toEqual(
    expect.arrayContaining([
      ['review-returned', first],
      ['review-changed', second],
      ['review-do-not-use', third],
    ]),
  )
  const line = report.requirements.find(({ id }) => id === 'items-reviewed')
  expect(line).toMatchObject({
    group: 'hygiene',
    status: 'missing',
    evidence: expect.arrayContaining([first, second, third]),
  })
  expect(report.ready).toBe(false)
  const listed = (await listExhibits(app, template)).exhibits.flatMap(({ checks }) => checks)
  for (const { says } of faults) expect(listed).toContain(says)
  expect(JSON.stringify([report, listed]), 'nor is a reason told where it may be read over a shoulder').not.toMatch(
    PLANTED,
  )

  const out = join(folder, 'out')
  const filing = { template, out: join(out, 'filing'), limit: 10_000_000, final: true, anonymous: null }
  const title = view.evidence.get(third)?.title ?? ''
  const refusal = { code: 'not-ready', message: expect.stringContaining(`“${title}” is bound, but review marked it`) }
  await expect(buildPetition(app, { template, out, final: true })).rejects.toMatchObject(refusal)
  await expect(filePetition(app, filing)).rejects.toMatchObject(refusal)

  giveReview(app, { ids: [third], state: 'returned', reason: REASON, by })
  expect(checkPetition(app, template).requirements.find(({ id }) => id === 'items-reviewed')?.status).toBe('weak')
  await buildPetition(app, { template, out, final: true })
  await filePetition(app, filing)
  const open = await buildPetition(app, { template, out: join(out, 'public'), final: false, version: 'public' })
  expect(open.files.length).toBeGreaterThan(1)
  await proveItem(app, { id: first, out: join(out, 'proof.pdf') })
  const log = await makeCustodyLog(app, {})
  await extractOriginal(app, { id: log.id, out: join(out, 'log.pdf') })
  const files = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  expect(files.length).toBeGreaterThan(10)
  for (const { parentPath, name } of files) expect(await wordsOf(join(parentPath, name)), name).not.toMatch(PLANTED)
  const told = await wordsOf(join(out, 'log.pdf'))
  expect(told).toMatch(/evidence:edited/)
  expect(told).not.toMatch(/review:given|comment:written/)
}, 120_000)

import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readEvents } from '../../db/repositories/custody.ts'
import { stampsOf } from '../../db/repositories/stamps.ts'
import { runCommand } from '../../tests/support/run-command.ts'
import { PASSPHRASE, tempCase } from '../../tests/support/temp-case.ts'
import { closeCase, openCase } from '../case/open-case.ts'
import { unverifiedLaw } from '../conformity/unverified-law.ts'
import { buildPetition } from './build-petition.ts'
import { checkPetition } from './check-petition.ts'
import { composePetition } from './compose-petition.ts'
import { confirmAuthority } from './confirm-authority.ts'
import { listAuthorities } from './list-authorities.ts'
import { removeAuthority } from './remove-authority.ts'
import { saveAuthority } from './save-authority.ts'
import { writeSection } from './write-section.ts'

const template = 'wro-12-42'
const PRESS = {
  kind: 'press',
  csl: {
    author: [{ given: 'Ann', family: 'Reporter' }],
    title: 'Behind the Gate',
    'container-title': 'Daily Paper',
    issued: { 'date-parts': [[2020, 11, 3]] },
  },
  says: 'What the reporter saw.',
  source: '',
  verifiedAsOf: null,
}
const CITE = 'Ann Reporter, Behind the Gate, Daily Paper (Nov. 3, 2020)'

const cites = (authority: string) => [
  { kind: 'paragraph', key: 'x', numbered: true, children: [{ kind: 'law', authority, detail: 'at 4' }] },
]

async function caseCiting() {
  const { app, folder, path } = await tempCase()
  const id = saveAuthority(app, { record: PRESS })
  writeSection(app, { template, section: 'scope', blocks: cites(id) })
  return { app, folder, path, id }
}

const faults = (app: Parameters<typeof checkPetition>[0], id: string) =>
  checkPetition(app, template).faults.filter((fault) => fault.id === 'unverified-law' && fault.where === id)

describe('an authority of the case', () => {
  it('prints in its form with its italics, amber while nobody confirmed it, and its pages stand in the table', async () => {
    const { app, folder } = await caseCiting()
    await buildPetition(app, { template, out: folder, final: false })
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'petition.pdf'), '-'], { encoding: 'utf8' })
    const pages = text.split('\f').map((page) => page.replace(/\s+/g, ' '))
    const page = pages.findIndex((words) => words.includes(`${CITE} at 4`)) + 1
    expect(page).toBeGreaterThan(0)
    const table = pages.slice(pages.findIndex((words) => words.includes('Other authorities'))).join(' ')
    expect(table).toMatch(new RegExp(`Nov\\. 3, 2020\\) \\[to be confirmed\\][ .DRAFT]+${page}\\b`))
    const word = strFromU8(
      unzipSync(await readFile(join(folder, 'petition.docx')))['word/document.xml'] ?? new Uint8Array(),
    )
    const run = (word.match(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gs) ?? []).find((each) => each.includes('Behind the Gate'))
    expect(run).toMatch(/PlaceholderText.*<w:i\/>/s)
  })

  it('keeps a petition a draft until a person confirms it with a source and a day', async () => {
    const { app, id } = await caseCiting()
    const unconfirmed = () => {
      const { authorities, blocks } = composePetition(app, template, true).document
      return unverifiedLaw(authorities, blocks)
    }
    expect(unconfirmed().map(({ cite }) => cite)).toEqual([CITE])
    expect(faults(app, id)).toMatchObject([{ where: id }])
    const given = { authority: id, source: 'The paper of that day', date: '2026-01-02' }
    expect(() => confirmAuthority(app, { ...given, source: ' ' })).toThrow(
      expect.objectContaining({ code: 'bad-field-value' }),
    )
    for (const date of ['soon', '2026-02-30', '9999-01-01'])
      expect(() => confirmAuthority(app, { ...given, date }), date).toThrow(
        expect.objectContaining({ code: 'bad-date' }),
      )
    expect(() => confirmAuthority(app, { ...given, authority: 'nothing' })).toThrow(
      expect.objectContaining({ code: 'no-such-authority' }),
    )
    expect(unconfirmed()).toHaveLength(1)
    confirmAuthority(app, given)
    expect(unconfirmed()).toEqual([])
    expect(faults(app, id)).toEqual([])
    expect(listAuthorities(app, template).find((each) => each.id === id)).toMatchObject({
      verifiedAsOf: '2026-01-02',
      confirmedBy: 'Case owner',
      cited: 1,
      citedIn: [{ section: 'scope', title: 'Scope', times: 1 }],
      record: PRESS,
    })
  })

  it('is changed with a stamp; taken away, its cites say so in amber and the custody log keeps the record', async () => {
    const { app, id } = await caseCiting()
    saveAuthority(app, { id, record: { ...PRESS, says: 'More.' } })
    expect(stampsOf(app.database.read, id).map(({ field, counter }) => [field, counter > 5])).toContainEqual([
      'csl',
      true,
    ])
    removeAuthority(app, id)
    expect(JSON.stringify(composePetition(app, template, false).document.blocks)).toContain(
      'authority that is no longer listed',
    )
    expect(readEvents(app.database.read).at(-1)).toMatchObject({
      action: 'authority.removed',
      detail: { record: expect.stringContaining('Behind the Gate') },
    })
  })

  it.each([
    ['no kind that is known', { ...PRESS, kind: 'rumour' }],
    ['nothing that would print', { ...PRESS, csl: {} }],
    ['a link that is no web address', { ...PRESS, csl: { ...PRESS.csl, URL: 'file:///etc/passwd' } }],
  ])('is refused with %s', async (_, record) => {
    const { app } = await tempCase()
    expect(() => saveAuthority(app, { record })).toThrow(expect.objectContaining({ code: 'bad-authority' }))
    expect(listAuthorities(app, template).some((each) => each.record !== null)).toBe(false)
  })
})

it('the command line writes sections, adds authorities and confirms them', async () => {
  const { app, folder, path } = await tempCase()
  await closeCase(app)
  const env = { WITHHOLD_PASSPHRASE: PASSPHRASE }
  const added = await runCommand(['authority', path, '--template', template, '--from', '-'], {
    env,
    stdin: JSON.stringify(PRESS),
  })
  const { id } = added.json as { id: string }
  await writeFile(join(folder, 'scope.md'), `All of it. [@law:${id} at 4].`)
  const args = ['section', path, '--template', template, '--section', 'scope', '--from', join(folder, 'scope.md')]
  expect((await runCommand(args, { env })).json).toMatchObject({ section: 'scope', state: 'own' })
  const confirm = ['confirm', path, '--authority', id, '--source', 'The paper', '--date', '2026-01-02']
  expect(await runCommand(confirm, { env })).toMatchObject({ exit: 0, json: { authority: id, date: '2026-01-02' } })
  const again = await openCase(path, { passphrase: PASSPHRASE })
  expect(listAuthorities(again, template).find((each) => each.id === id)).toMatchObject({
    cited: 1,
    verifiedAsOf: '2026-01-02',
  })
  await closeCase(again)
})

it('the command line takes CSL-JSON as reference managers export it', async () => {
  const { app, path } = await tempCase()
  await closeCase(app)
  const run = (...args: string[]) =>
    runCommand(['authority', path, '--template', template, '--csl', '-', '--says', 'What was seen.', ...args], {
      env: { WITHHOLD_PASSPHRASE: PASSPHRASE },
      stdin: JSON.stringify([{ id: 'x', type: 'article-newspaper', ...PRESS.csl }]),
    })
  const { id, authorities } = (await run()).json as { id: string; authorities: { id: string; cite: string }[] }
  expect(authorities.find((each) => each.id === id)?.cite).toBe(CITE)
  const changed = (await run('--id', id, '--kind', 'report')).json as typeof authorities & { authorities: object[] }
  expect(changed.authorities).toContainEqual(
    expect.objectContaining({ id, record: expect.objectContaining({ kind: 'report' }) }),
  )
})

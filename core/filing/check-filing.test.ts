import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addReports, TWO_EACH } from '../../tests/support/filing-case.ts'
import type { App } from '../app.ts'
import { createCase } from '../case/create-case.ts'
import { closeCase } from '../case/open-case.ts'
import { checkFiling } from './check-filing.ts'
import { filePetition } from './file-petition.ts'

let app: App
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'withhold-check-'))
  ;({ app } = await createCase({ path: join(folder, 'case.wro'), title: 'Test case', passphrase: 'a long passphrase' }))
  await addReports(app, folder)
})

afterAll(async () => {
  await closeCase(app)
  await rm(folder, { recursive: true, force: true })
})

describe('looking at a filing folder', () => {
  it('counts and follows what is sound, and tells what was changed, cut, taken out, added, or leads nowhere', async () => {
    const out = join(folder, 'looked-at')
    const filed = await filePetition(app, {
      template: 'wro-12-42',
      out,
      limit: TWO_EACH,
      final: false,
      anonymous: null,
    })
    expect(filed.check).toMatchObject({ problems: [], wordless: 0 })
    expect(filed.check?.files.map(({ pages }) => pages).filter((pages) => pages !== null)).toEqual(
      filed.parts.map(({ pages }) => pages),
    )
    expect(filed.check?.links.across).toBeGreaterThan(9)
    expect(await checkFiling(app, { folder: out })).toEqual(filed.check)

    const [, second, third] = filed.parts.map(({ name }) => name)
    if (!second || !third) throw new Error('there are four parts')
    await truncate(join(out, second), 5000)
    await rm(join(out, third))
    await writeFile(join(out, 'Petition.docx'), 'no longer')
    await writeFile(join(out, 'notes.txt'), 'mine')
    await rm(join(out, 'Bag', 'bagit.txt'))
    const { problems } = await checkFiling(app, { folder: out })
    const said = problems.map(({ file, says }) => `${file}: ${says}`)
    for (const expected of [
      `${second}: It was changed after it was made`,
      `${second}: It can’t be opened`,
      `${third}: It is in the manifest, but not there`,
      'Petition.docx: It was changed after it was made',
      'Petition.docx: It is no Word file',
      'notes.txt: It is no part of the filing',
      `${third}: The index says that Exhibit 3 is in it`,
      '01_Petition.pdf: A link on page',
      '01_Petition.pdf: A bookmark leads into',
      'Bag: bagit.txt is missing',
    ])
      expect(
        said.some((one) => one.startsWith(expected)),
        `${expected} in ${said.join('\n')}`,
      ).toBe(true)
  })
})

it('refuses a folder that is no filing', async () => {
  await expect(checkFiling(app, { folder })).rejects.toMatchObject({ code: 'no-filing' })
})

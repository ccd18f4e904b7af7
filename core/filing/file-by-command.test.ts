import { appendFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCommand } from '../../tests/support/run-command.ts'
import { PASSPHRASE, tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { EvidenceId } from '../../domain/ids.ts'
import { closeCase } from '../case/open-case.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { addFacts } from '../facts/add-facts.ts'
import { protectName } from '../protection/protect-name.ts'

const env = { WITHHOLD_PASSPHRASE: PASSPHRASE }

/** A case with one exhibit, and a protected name that the names of the filing's own files hold: no redactor takes that out. */
async function caseThatLeaks() {
  const { app, folder, path } = await tempCase()
  const [item] = await addEvidence(app, { paths: await writeFiles(folder, { 'note.txt': 'Seen at the works.' }) })
  addFacts(app, [{ statement: 'It was seen.', pinpoints: [{ evidenceId: EvidenceId.parse(item?.id), page: 1 }] }])
  protectName(app, { name: 'Exhibit', alias: 'Worker 1', reason: 'personal' })
  await closeCase(app)
  return { folder, path }
}

it('ends with 1 and writes no public file where something protected is found; a confidential one is made, and checked', async () => {
  const { folder, path } = await caseThatLeaks()
  const out = join(folder, 'public')
  const leaked = await runCommand(['file', path, '--out', out, '--limit', '20', '--version', 'public'], { env })
  expect(leaked.exit).toBe(1)
  expect(leaked.json).toMatchObject({ bag: null })
  expect((leaked.json as { leaks: readonly unknown[] }).leaks).toContainEqual({
    where: 'name of a file',
    match: 'Exhibit',
  })
  expect(await readdir(out)).toEqual([])

  const sent = join(folder, 'confidential')
  const filed = await runCommand(['file', path, '--out', sent, '--limit', '20'], { env })
  expect(filed.exit).toBe(0)
  const check = ['submitted', path, '--folder', sent, '--check']
  expect(await runCommand(check, { env })).toMatchObject({ exit: 0, json: { problems: [], wordless: 0 } })
  await appendFile(join(sent, 'Portal_paste_sheet.txt'), 'one more\n')
  expect(await runCommand(check, { env })).toMatchObject({
    exit: 3,
    json: { problems: [{ file: 'Portal_paste_sheet.txt' }] },
  })
}, 120_000)

it('a check without a folder is a wrong use, and looks at nothing', async () => {
  const { path, app } = await tempCase()
  await closeCase(app)
  expect(await runCommand(['submitted', path, '--check'], { env })).toMatchObject({ exit: 2, json: null })
})

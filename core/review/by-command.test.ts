import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCommand } from '../../tests/support/run-command.ts'
import { PASSPHRASE, tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { closeCase } from '../case/open-case.ts'
import { addEvidence } from '../evidence/add-evidence.ts'

const env = { WITHHOLD_PASSPHRASE: PASSPHRASE }

it('folders, review, comments and the docket are worked by command alone', async () => {
  const { app, folder, path } = await tempCase()
  const [item] = await addEvidence(app, { paths: await writeFiles(folder, { 'note.txt': 'Seen at the works.' }) })
  await closeCase(app)
  const id = item?.id ?? ''
  const run = (...args: readonly string[]) => runCommand(args, { env })

  expect(await run('folder', path, 'add', 'Audits')).toMatchObject({ exit: 0 })
  expect(await run('folder', path, 'add', '2025', '--within', 'Audits')).toMatchObject({ exit: 0 })
  expect(await run('folder', path, 'put', 'Audits/2025', id)).toMatchObject({ exit: 0 })
  expect(await run('folder', path)).toMatchObject({
    json: {
      folders: expect.arrayContaining([
        expect.objectContaining({ name: 'Audits', items: [] }),
        expect.objectContaining({ name: '2025', items: [id] }),
      ]),
    },
  })

  const refused = await run('review', path, id, '--as', 'returned')
  expect(refused).toMatchObject({ exit: 1, json: null, err: expect.stringContaining('no-reason: ') })
  expect(await run('review', path, '--queue')).toMatchObject({ exit: 0, json: { waiting: 1, items: [{ id }] } })
  expect(await run('review', path, id, '--as', 'approved', '--by', 'A. Counsel')).toMatchObject({ exit: 0 })
  expect(await run('review', path, '--queue')).toMatchObject({ json: { waiting: 0, items: [] } })
  expect(await run('comment', path, id, '--say', 'Ask for the original.')).toMatchObject({ exit: 0 })
  expect(await run('comment', path, id)).toMatchObject({
    json: { comments: [expect.objectContaining({ text: 'Ask for the original.', resolvedAt: null })] },
  })

  const filed = ['--title', 'Garments of Rivermouth', '--filed', '2026-11-24', '--number', 'FL-42']
  expect(await run('docket', path, 'add', ...filed)).toMatchObject({ exit: 0 })
  const listed = await run('docket', path)
  expect(listed.out).toMatch(/2026-12-24.*2027-05-24/s)
  const out = join(folder, 'due.ics')
  expect(await run('docket', path, 'calendar', '--out', out)).toMatchObject({ exit: 0 })
  const calendar = await readFile(out, 'utf8')
  expect(calendar).toContain('DTSTART;VALUE=DATE:20261224')
  expect(calendar).not.toMatch(/Rivermouth|FL-42|petition|CBP/i)
}, 120_000)

import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCommand } from '../../tests/support/run-command.ts'
import { PASSPHRASE, tempCase } from '../../tests/support/temp-case.ts'
import { closeCase } from '../case/open-case.ts'
import { saveEntity } from '../entities/save-entity.ts'

const FILE = join(import.meta.dirname, '../../tests/fixtures/lists/wro-findings-2026-09-29.csv')

it('a list is tried, taken in, compared, answered for and cited by command alone', async () => {
  const { app, path } = await tempCase()
  const maker = saveEntity(app, { id: null, entity: { kind: 'company', names: [{ text: 'Rivermouth Garment' }] } })
  await closeCase(app)
  const run = (...args: readonly string[]) => runCommand(args, { env: { WITHHOLD_PASSPHRASE: PASSPHRASE } })

  const report = { list: 'wro-findings', asOf: '2026-09-29', records: 7, imported: 5 }
  expect(await run('lists', 'import', path, FILE, '--dry-run')).toMatchObject({
    exit: 0,
    json: { ...report, evidenceId: null },
  })
  expect(await run('lists', 'import', path, FILE)).toMatchObject({ exit: 0, json: report })
  const { json } = await run('lists', 'match', path)
  expect(json).toMatchObject({
    matches: [{ entity: maker, list: 'wro-findings', asOf: '2026-09-29', by: 'name', answer: null }],
    searched: [{ list: 'wro-findings', asOf: '2026-09-29', entries: 5 }],
    missing: ['uflpa-entity-list', 'ofac-sdn'],
  })
  const { key } = (json as { matches: { entry: { key: string } }[] }).matches[0]?.entry ?? { key: '' }
  const pair = [path, maker, 'wro-findings', key]
  expect(await run('lists', 'answer', ...pair, 'same')).toMatchObject({
    exit: 1,
    err: expect.stringContaining('no-reason: '),
  })
  const reason = ['--reason', 'Register, entry 12']
  expect(await run('lists', 'answer', ...pair, 'same', ...reason)).toMatchObject({ exit: 0, json: { kept: true } })
  expect(await run('lists', 'cite', ...pair)).toMatchObject({ exit: 0, json: { id: expect.any(String) } })
})

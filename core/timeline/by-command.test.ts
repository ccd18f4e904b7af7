import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCommand } from '../../tests/support/run-command.ts'
import { PASSPHRASE, tempCase } from '../../tests/support/temp-case.ts'
import { closeCase } from '../case/open-case.ts'
import { saveEntity } from '../entities/save-entity.ts'
import { importTradeFile } from '../trade/import-trade.ts'

it('the chain and the timeline are told as JSON and written as files by command', async () => {
  const { app, folder, path } = await tempCase()
  const file = join(folder, 'shipments.csv')
  await writeFile(
    file,
    'Bill of Lading,Arrival Date,Shipper,Consignee\nB1,2021-03-04,Anvil,Harbor\nB2,2021-05-06,Anvil,Harbor\n',
  )
  await importTradeFile(app, file, { preset: null })
  for (const text of ['Anvil', 'Harbor']) saveEntity(app, { id: null, entity: { kind: 'company', names: [{ text }] } })
  await closeCase(app)
  const run = (...args: readonly string[]) => runCommand(args, { env: { WITHHOLD_PASSPHRASE: PASSPHRASE } })
  const written = async (name: string, command: string) => {
    const out = join(folder, name)
    const { exit, json } = await run(command, path, '--out', out)
    return { exit, json, text: await readFile(out, 'utf8') }
  }

  const graph = await written('chain.graphml', 'chain')
  expect(graph).toMatchObject({ exit: 0, json: { edges: [{ kind: 'shipments', proof: 'proved' }] } })
  expect(graph.text).toMatch(/^<\?xml[^]*<graphml[^]*Anvil[^]*Harbor/)
  const ends = [{ earliest: '2021-03-04' }, { earliest: '2021-05-06' }]
  expect(await run('timeline', path, '--entity', 'Anvil')).toMatchObject({
    exit: 0,
    json: { events: ends, undated: [] },
  })
  const table = await written('dates.csv', 'timeline')
  expect(table).toMatchObject({ exit: 0, json: { events: ends } })
  expect(table.text.split('\n')[1]).toMatch(
    /^1,2021-03-04,2021-03-04,2021-03-04,.*First recorded shipment from Anvil to Harbor, of 2/,
  )
  const none = await run('timeline', path, '--from', '2030', '--out', join(folder, 'none.svg'))
  expect(none).toMatchObject({ exit: 1, err: expect.stringContaining('bad-timeline: ') })
})

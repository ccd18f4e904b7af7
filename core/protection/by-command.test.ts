import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cartonPicture } from '../../tests/support/carton-picture.ts'
import { readPdf, squeeze } from '../../tests/support/read-pdf.ts'
import { readFile } from 'node:fs/promises'
import { runCommand } from '../../tests/support/run-command.ts'
import { PASSPHRASE, tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { closeCase } from '../case/open-case.ts'
import { addEvidence } from '../evidence/add-evidence.ts'

const env = { WITHHOLD_PASSPHRASE: PASSPHRASE }

it('a source is sealed, its annex written once that is meant, and an item turned, by command alone', async () => {
  const { app, folder, path } = await tempCase()
  const [item] = await addEvidence(app, {
    paths: await writeFiles(folder, { 'gate.jpg': await cartonPicture('left', 'jpeg') }),
  })
  await closeCase(app)
  const run = (...args: readonly string[]) => runCommand(args, { env })

  const protect = ['--name', 'Gulnar Tursun', '--alias', 'Worker 3', '--reason', 'source']
  expect(await run('protect', path, ...protect)).toMatchObject({ exit: 0 })
  const details = ['--contact', 'By letter', '--consent', 'cbp-only', '--risk', 'high']
  expect(await run('seal', path, 'Worker 3', ...details)).toMatchObject({ exit: 0, json: { consent: 'cbp-only' } })
  expect((await run('protected', path)).out).toMatch(/Worker 3.*sealed/)

  const out = join(folder, 'apart.pdf')
  expect(await run('annex', path, '--out', out)).toMatchObject({ exit: 1, err: expect.stringContaining('cancelled: ') })
  expect(existsSync(out)).toBe(false)
  expect(await run('annex', path, '--out', out, '--yes')).toMatchObject({ exit: 0, json: { sources: 1, path: out } })
  const { pages } = await readPdf(await readFile(out))
  const words = pages.map(({ squeezed }) => squeezed).join('')
  for (const told of ['Gulnar Tursun', 'Worker 3', 'By letter']) expect(words).toContain(squeeze(told))
  expect(await run('seal', path, 'Worker 3', '--open')).toMatchObject({ exit: 0 })
  const none = await run('annex', path, '--out', join(folder, 'none.pdf'), '--yes')
  expect(none).toMatchObject({ exit: 1, err: expect.stringContaining('no-sealed-source: ') })

  expect(await run('turn', path, item?.id ?? '', '45')).toMatchObject({ exit: 2 })
  expect(await run('turn', path, item?.id ?? '', '90')).toMatchObject({ exit: 0, json: { turn: 90 } })
}, 120_000)

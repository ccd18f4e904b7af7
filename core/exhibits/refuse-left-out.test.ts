import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { EvidenceId } from '../../domain/ids.ts'
import { plainPdf } from '../../tests/support/sample-pdfs.ts'
import { tempFolder, writeFiles } from '../../tests/support/temp-case.ts'
import { closeCase } from '../case/open-case.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { createExample } from '../example/create-example.ts'
import { addFacts } from '../facts/add-facts.ts'
import { filePetition } from '../filing/file-petition.ts'
import { buildPetition } from '../petition/build-petition.ts'
import { checkPetition } from '../petition/check-petition.ts'
import { arrangeExhibit } from './arrange-exhibit.ts'

const template = 'wro-12-42'

it('a petition that cites a page its excerpt leaves out is never built for filing', async () => {
  const folder = await tempFolder()
  const app = await createExample(join(folder, 'case.wro'))
  onTestFinished(() => closeCase(app))
  const [item] = await addEvidence(app, {
    paths: await writeFiles(folder, { 'report.pdf': await plainPdf('Report', 3) }),
    kind: 'audit-report',
    receivedOn: '2026-11-20',
  })
  const evidenceId = EvidenceId.parse(item?.id)
  const fact = {
    statement: 'What the report says on its second page',
    date: '2026-01',
    requirements: ['production-how'],
  }
  addFacts(app, [{ ...fact, pinpoints: [{ evidenceId, page: 2 }] }])
  const out = join(folder, 'out')
  const build = (final: boolean) => buildPetition(app, { template, out, final })
  arrangeExhibit(app, { template, evidenceId, edit: { pages: '1,3' } })
  expect(checkPetition(app, template).faults.map(({ id }) => id)).toContain('page-left-out')
  const refusal = {
    code: 'not-ready',
    message: expect.stringMatching(/leaves out: Ex\. \d+ \(report\) at page 2 of the item\./),
    hint: expect.stringContaining('--pages'),
  }
  await expect(build(true)).rejects.toMatchObject(refusal)
  expect(await readdir(out)).toEqual([])
  const filing = { template, out: join(folder, 'filing'), limit: 10_000_000, final: true, anonymous: null }
  await expect(filePetition(app, filing)).rejects.toMatchObject(refusal)
  arrangeExhibit(app, { template, evidenceId, edit: { pages: '2' } })
  expect((await build(true)).files).toHaveLength(3)
}, 120_000)

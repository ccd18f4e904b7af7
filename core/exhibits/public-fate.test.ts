import { expect, it } from 'vitest'
import { EvidenceId } from '../../domain/ids.ts'
import { plainPdf } from '../../tests/support/sample-pdfs.ts'
import { tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { addFacts } from '../facts/add-facts.ts'
import { redactEvidence } from '../protection/redact-evidence.ts'
import { arrangeExhibit } from './arrange-exhibit.ts'
import { listExhibits } from './list-exhibits.ts'
import { setTranslation } from './set-translation.ts'

const template = 'wro-12-42'

it('tells of each exhibit whether the public version shows it whole, covers some of the pages bound, or withholds it', async () => {
  const { app, folder } = await tempCase()
  const names = ['open', 'marked', 'held', 'english']
  const files = Object.fromEntries(
    await Promise.all(names.map(async (n) => [`${n}.pdf`, await plainPdf(n, 3)] as const)),
  )
  const ids = (await addEvidence(app, { paths: await writeFiles(folder, files) })).map(({ id }) => EvidenceId.parse(id))
  const [open, marked, held, english] = ids
  if (!open || !marked || !held || !english) throw new Error('four items were added')
  addFacts(
    app,
    [open, marked, held].map((evidenceId) => ({ statement: 'It says so', pinpoints: [{ evidenceId, page: 1 }] })),
  )
  const fates = async () => {
    const { exhibits } = await listExhibits(app, template)
    return exhibits.map(({ inPublic: { fate, pages } }) => `${fate} ${pages}`)
  }
  expect(await fates()).toEqual(['whole 0', 'whole 0', 'whole 0'])
  const region = { x: 0.1, y: 0.1, width: 0.2, height: 0.1 }
  for (const page of [2, 3]) redactEvidence(app, { evidenceId: marked, page, region, reason: 'personal' })
  redactEvidence(app, { evidenceId: held, whole: true, reason: 'source' })
  expect(await fates()).toEqual(['whole 0', 'redacted 2', 'withheld 0'])
  arrangeExhibit(app, { template, evidenceId: marked, edit: { pages: '1-2' } })
  expect(await fates()).toEqual(['whole 0', 'redacted 1', 'withheld 0'])
  setTranslation(app, { originalId: held, translationId: english, translator: 'Kim Example', language: 'Korean' })
  expect(await fates()).toEqual(['whole 0', 'redacted 1', 'withheld 0'])
})

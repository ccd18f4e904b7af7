import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from '../../core/app.ts'
import { createCase } from '../../core/case/create-case.ts'
import { closeCase } from '../../core/case/open-case.ts'
import { addEvidence } from '../../core/evidence/add-evidence.ts'
import { addFacts } from '../../core/facts/add-facts.ts'
import { draftPetition } from '../../core/petition/draft-petition.ts'
import { writeVolume } from '../../core/petition/write-volume.ts'
import { redactEvidence } from '../../core/protection/redact-evidence.ts'
import { EvidenceId } from '../../domain/ids.ts'
import type { PetitionVersion } from '../../domain/protection/protection.ts'
import { FILES, PAGES, writeExhibits } from './exhibits.ts'
import { compare, round, type Row } from './row.ts'

/** Words that stand on one page of every report. */
const WITHHELD = 'page 7, line 3'

/** Binding 3,000 pages of a case with 200 of them redacted, against binding the same case as it is. Reading the result back is not in it. */
export async function redacting(folder: string): Promise<Row> {
  const { app } = await createCase({ path: join(folder, 'case.wro'), title: 'Bench', passphrase: 'a long passphrase' })
  try {
    const paths = await writeExhibits(join(folder, 'exhibits'))
    const ids = (await addEvidence(app, { paths: [...paths] })).map(({ id }) => EvidenceId.parse(id))
    const facts = ids.map((evidenceId, i) => {
      return { statement: `What report ${i + 1} says.`, pinpoints: [{ evidenceId, page: 2 }] }
    })
    addFacts(app, facts)
    const [first] = ids
    if (!first) throw new Error('the reports were added')
    redactEvidence(app, { evidenceId: first, text: WITHHELD, reason: 'source' })
    const out = join(folder, 'out')
    mkdirSync(out)
    const job = 'bind 3,000 pages, 200 of them redacted | the same without'
    return await compare(
      job,
      3,
      () => bound(app, join(out, 'public.pdf'), 'public'),
      () => bound(app, join(out, 'plain.pdf'), undefined),
    )
  } finally {
    await closeCase(app)
  }
}

/** Seconds from the case to the bound file. Throws where not as many pages are bound or redacted as are measured. */
async function bound(app: App, path: string, version: PetitionVersion | undefined): Promise<number> {
  rmSync(path, { force: true })
  const start = performance.now()
  const drafted = await draftPetition(app, 'wro-12-42', false, { version })
  const { pages, redacted } = await writeVolume(app, drafted, path, {})
  const seconds = round((performance.now() - start) / 1000)
  const flattened = redacted.reduce((sum, exhibit) => sum + exhibit.flattened.length, 0)
  if (pages < FILES * (PAGES + 1) || flattened !== (version ? FILES : 0))
    throw new Error(`${pages} pages were bound, ${flattened} of them redacted`)
  return seconds
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NewFact } from '../../domain/fact.ts'
import type { EvidenceId } from '../../domain/ids.ts'
import { watchChanges } from '../../db/undo-triggers.ts'
import { AUDIT_REPORT } from '../../templates/kit.ts'
import type { App, Surroundings } from '../app.ts'
import { createCase } from '../case/create-case.ts'
import { closeCase } from '../case/open-case.ts'
import { answerChecklist } from '../checklists/answer-checklist.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { editEvidence } from '../evidence/edit-evidence.ts'
import { addFacts } from '../facts/add-facts.ts'
import { chooseTemplate } from '../petition/choose-template.ts'
import { setField } from '../petition/set-field.ts'
import type { Example, ExampleAudit, ExampleFact } from './example.ts'
import { examples } from './examples.ts'

/** The example holds public facts only, so its passphrase is no secret. */
export const EXAMPLE_PASSPHRASE = 'example'
const MADE_AT = new Date('2026-11-23T12:00:00.000Z')

/** Makes an example case, the first one unless told otherwise, at a path where none is and leaves it open. Its clock and ids are fixed, so it is the same each time. Throws like createCase. */
export async function createExample(
  path: string,
  given: Partial<Surroundings> = {},
  example: Example = examples[0],
): Promise<App> {
  const around = { ...given, clock: () => MADE_AT, newId: countedIds(), actor: 'Withhold example' }
  const { app } = await createCase(
    { path, title: example.title, passphrase: EXAMPLE_PASSPHRASE, example: true },
    around,
  )
  try {
    const ids = await addItems(app, example)
    addFacts(
      app,
      example.facts.map((fact) => factOf(fact, ids)),
    )
    for (const audit of example.audits ?? []) answerAudit(app, audit, ids)
    for (const [field, value] of Object.entries(example.fields))
      setField(app, { template: example.template, field, value })
    if (example !== examples[0]) chooseTemplate(app, example.template)
    // From here on a person is at work: what they do can be taken back.
    watchChanges(app.database.raw)
    return app
  } catch (thrown) {
    await closeCase(app)
    await rm(path, { force: true })
    throw thrown
  }
}

/** UUIDv7-shaped ids that count up from one moment (RFC 9562 § 5.7). */
function countedIds(): () => string {
  const time = MADE_AT.getTime().toString(16).padStart(12, '0')
  let count = 0
  return () => `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${(++count).toString(16).padStart(12, '0')}`
}

async function addItems(app: App, example: Example): Promise<ReadonlyMap<string, EvidenceId>> {
  const folder = await mkdtemp(join(tmpdir(), 'withhold-example-'))
  try {
    const paths = example.items.map((item) => join(folder, item.name))
    for (const [i, item] of example.items.entries()) await writeFile(paths[i] ?? '', item.text)
    const added = await addEvidence(app, { paths, receivedHow: 'Written for the example', receivedOn: '2026-11-23' })
    const ids = new Map<string, EvidenceId>()
    for (const [i, item] of example.items.entries()) {
      const id = added[i]?.id
      if (!id) throw new Error(`the note ${item.name} was not added`)
      const { kind, title, source, date, publisher, author, url, language, note } = item
      const edit = { kind, title, source, date, publisher, author, url, language }
      editEvidence(app, { id, edit: note === undefined ? edit : { ...edit, note } })
      ids.set(item.name, id)
    }
    return ids
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Answers the whole checklist of an audit report; what is not listed it does not say. */
function answerAudit(app: App, { item, weaknesses }: ExampleAudit, ids: ReadonlyMap<string, EvidenceId>): void {
  const evidenceId = ids.get(item)
  if (!evidenceId) throw new Error(`no note is called ${item}`)
  for (const { id } of AUDIT_REPORT.items) {
    const asked = { evidenceId, checklist: AUDIT_REPORT.id, item: id } as const
    const [words, quote] = weaknesses[id] ?? []
    if (words === undefined) answerChecklist(app, { ...asked, verdict: 'not-shown' })
    else answerChecklist(app, { ...asked, verdict: 'weakness', words, page: 1, quote: quote ?? null })
  }
}

function factOf(fact: ExampleFact, ids: ReadonlyMap<string, EvidenceId>): NewFact {
  const pinpoints = fact.pinpoints.map(({ item, page, quote }) => {
    const evidenceId = ids.get(item)
    if (!evidenceId) throw new Error(`no note is called ${item}`)
    return { evidenceId, page, quote }
  })
  const { statement, date, indicators, requirements, weight } = fact
  return { statement, date, pinpoints, indicators: [...indicators], requirements: [...requirements], ...weight }
}

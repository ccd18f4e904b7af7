import { join } from 'node:path'
import type { App } from '../../core/app.ts'
import { closeCase } from '../../core/case/open-case.ts'
import { createExample } from '../../core/example/create-example.ts'
import { previewPetition } from '../../core/petition/preview-petition.ts'
import { writeSection } from '../../core/petition/write-section.ts'
import { listEvidence } from '../../db/repositories/evidence.ts'
import type { WrittenBlock } from '../../domain/written.ts'
import { compare, round, type Row } from './row.ts'

const TEMPLATE = 'wro-12-42'
const NOTES = 300
/** What the pages may take after an edit, in seconds. */
const LIMIT = 1
const WORDS = 'The packing hall stands inside the compound, behind a wall, and nobody may leave it without being seen. '

/** From a saved word to the new pages of a petition of more than sixty with 300 notes, against the second it may take. */
export function previewAfterWord(folder: string): Promise<Row> {
  return measured(folder, 'pages after a changed word, 300 notes | one second', (blocks, turn) =>
    blocks.with(150, paragraph(150, `Edit ${turn}. `, blocks)),
  )
}

/** The same where every number behind changes, since a paragraph with a note came in between. */
export function previewAfterParagraph(folder: string): Promise<Row> {
  return measured(folder, 'pages after a new paragraph, 300 notes | one second', (blocks, turn) =>
    blocks.toSpliced(150, 0, paragraph(NOTES + turn, '', blocks)),
  )
}

type Edit = (blocks: readonly WrittenBlock[], turn: number) => readonly WrittenBlock[]

async function measured(folder: string, job: string, edit: Edit): Promise<Row> {
  const app = await createExample(join(folder, 'example.wro'))
  try {
    let blocks = longText(app)
    let turn = 0
    await preview(app, blocks)
    const once = async () => {
      turn += 1
      blocks = edit(blocks, turn)
      const start = performance.now()
      await preview(app, blocks)
      return round((performance.now() - start) / 1000)
    }
    return await compare(job, 7, once, () => Promise.resolve(LIMIT))
  } finally {
    await closeCase(app)
  }
}

async function preview(app: App, blocks: readonly WrittenBlock[]): Promise<void> {
  writeSection(app, { template: TEMPLATE, section: 'scope', blocks })
  const { pages } = await previewPetition(app, TEMPLATE)
  if (pages < 60) throw new Error(`The petition has only ${pages} pages`)
}

function longText(app: App): readonly WrittenBlock[] {
  const [item] = listEvidence(app.database.read)
  if (!item) throw new Error('the example has evidence')
  const cite = { kind: 'cite' as const, evidenceId: item.id, page: 1, quote: null }
  return Array.from({ length: NOTES }, (_, n): WrittenBlock => {
    const note = { kind: 'footnote' as const, children: [{ kind: 'text' as const, text: `Note ${n}: ` }, cite] }
    const children = [{ kind: 'text' as const, text: WORDS.repeat(3) }, note]
    return { kind: 'paragraph', key: `k${n}`, numbered: true, children }
  })
}

/** A paragraph with the note of the first, under a name of its own. */
function paragraph(n: number, before: string, [like]: readonly WrittenBlock[]): WrittenBlock {
  if (like?.kind !== 'paragraph') throw new Error('the text begins with a paragraph')
  return { ...like, key: `k${n}`, children: [{ kind: 'text', text: before }, ...like.children] }
}

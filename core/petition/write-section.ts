import { createHash } from 'node:crypto'
import { AppError } from '../../domain/errors.ts'
import { WrittenText } from '../../domain/written.ts'
import { writeSectionText } from '../../db/repositories/petition-sections.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { composePetition } from './compose-petition.ts'
import { writableSection } from './find-section.ts'

export interface WriteSectionInput {
  readonly template: string
  readonly section: string
  readonly blocks: unknown
  /** The editor's undo steps as JSON text. */
  readonly history?: string | null
}

/** Puts a person's own text in place of a section's default. Throws `no-such-template`, `no-such-section`, `bad-text`. */
export function writeSection(app: App, input: WriteSectionInput): void {
  const { template, section } = input
  writableSection(composePetition(app, template, false), section)
  const document = JSON.stringify(parsed(input.blocks))
  record(app, ['petition'], (tx) => {
    const row = writeSectionText(tx, app.newId(), { template, section, document, history: input.history ?? null })
    stampFields(tx, 'petition_section', row, ['document'], now(app))
    const sha256 = createHash('sha256').update(document).digest('hex')
    const detail = { template, section, bytes: Buffer.byteLength(document), sha256 }
    return { made: null, events: [{ action: 'section.written', subject: row, detail }] }
  })
}

function parsed(blocks: unknown): WrittenText {
  const text = WrittenText.safeParse(blocks)
  if (text.success) return text.data
  const [first] = text.error.issues
  throw new AppError(
    'bad-text',
    `This is no text of a section: ${first?.path.map(String).join('.') ?? ''} ${first?.message ?? ''}. Nothing was changed.`,
    'Take the form that `section CASE --template T --section ID --json` prints.',
    text.error,
  )
}

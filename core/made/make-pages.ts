import { Declaration, Sample, SECTION_1746 } from '../../domain/declaration.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { renderSheet, renderStatement } from '../../document/typst/statement.ts'
import type { App } from '../app.ts'
import { BLANK } from '../petition/certificate-page.ts'
import { typeset } from '../petition/write-volume.ts'
import { keepMadeItem } from './keep-made-item.ts'
import { parsed } from './parsed.ts'

const HINT =
  'A declaration has title, declarant, statements and where (inside or outside the United States); a sample has title and description.'

/** Sets a declaration under 28 U.S.C. § 1746 as a page to sign, in the form for its place of signing; `id` makes an earlier one anew. Throws `bad-declaration`, `no-such-evidence`. */
export async function makeDeclaration(
  app: App,
  input: unknown,
  id: string | null = null,
  signal?: AbortSignal,
): Promise<Evidence> {
  const declaration = parsed(Declaration, input, HINT)
  const { title, declarant, capacity, statements, where, signedAt, signedOn } = declaration
  const main = renderStatement({
    title,
    opening: `I, ${declarant}${capacity === '' ? '' : `, ${capacity}`}, declare:`,
    statements,
    closing: `${SECTION_1746[where]} ${signedOn || BLANK}${signedAt === '' ? '' : `, at ${signedAt}`}.`,
    signer: declarant,
    lines: capacity === '' ? [] : [capacity],
    note: `Unsworn declaration under ${SECTION_1746.cite}, in the form for signing ${where} the United States.`,
  })
  const pdf = await typeset(app, main, signal)
  const detail = { where, statements: statements.length }
  const made = { kind: 'declaration', title, pdf, definition: declaration, detail } as const
  return await keepMadeItem(app, { ...made, evidenceKind: 'statement' }, id)
}

/** Sets a sheet that stands for a physical sample: what it is and where it is kept for inspection; `id` makes an earlier one anew. Throws `bad-declaration`, `no-such-evidence`. */
export async function makeSample(
  app: App,
  input: unknown,
  id: string | null = null,
  signal?: AbortSignal,
): Promise<Evidence> {
  const sample = parsed(Sample, input, HINT)
  const rows = [
    ['Description', sample.description],
    ['Quantity', sample.quantity],
    ['Marks', sample.marks],
    ['Kept by', sample.keptBy],
    ['Inspection', sample.offered],
  ] as const
  const note = 'This sheet stands for a thing that can’t be bound. The thing itself is kept as said above.'
  const pdf = await typeset(app, renderSheet(sample.title, 'Physical sample', rows, note), signal)
  const made = { kind: 'sample', title: sample.title, pdf, definition: sample, detail: {} } as const
  return await keepMadeItem(app, { ...made, evidenceKind: 'other' }, id)
}

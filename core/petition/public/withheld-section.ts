import { column, plain, runs, table, unnumbered, type Runs } from '../../../document/build.ts'
import type { Block } from '../../../document/model.ts'
import type { EvidenceId } from '../../../domain/ids.ts'
import type { PetitionVersion, Protection, Redaction } from '../../../domain/protection/protection.ts'
import { REASONS, type GivenReason } from '../../../domain/protection/reasons.ts'

/**
 * What the public version leaves out and on which ground, place by place: a request for confidential treatment with the
 * exemptions by number in the confidential version, a list without a secret in the public one. Nothing where nothing is protected.
 */
export function withheldSection(
  { names, redactions }: Protection,
  version: PetitionVersion,
  cited: ReadonlySet<EvidenceId>,
): readonly Block[] {
  const marks = redactions.filter(({ evidenceId }) => cited.has(evidenceId))
  if (names.length + marks.length === 0) return []
  const open = version === 'public'
  const rows = [
    ...names.map((name) => [
      open ? name.alias : `${name.alias}: ${name.sealed ? SEALED : name.name}`,
      ...ground(name, open),
    ]),
    ...marks.map((mark): readonly Runs[] => [placeOf(mark), ...ground(mark, open)]),
  ]
  const columns = [column('What is withheld', 34), column('Why', 40), column('Ground', 26)]
  return unnumbered(
    'withheld',
    open ? 'What this version leaves out' : 'Requests for confidential treatment',
    plain(open ? LEFT_OUT : REQUEST),
    table(open ? 'Withheld from this version' : 'Confidential treatment requested', columns, rows),
  )
}

const LEFT_OUT =
  'Names are replaced by the same words throughout, passages by brackets [ ], and parts of exhibits are covered in black. The confidential version holds them in full.'
const REQUEST =
  'Words in brackets [ ] are left out of the public version. Petitioner asks that they, and the parts of exhibits named here, be kept confidential and be exempted from disclosure under 5 U.S.C. § 552(b) by the paragraphs given, and that petitioner be heard before any of them is released.'

const SEALED = 'the name is kept apart, and is offered on request alone'

function ground({ reason, reasonWords }: GivenReason, open: boolean): readonly string[] {
  const { says, cites } = REASONS[reason]
  if (reason !== 'other') return [capital(says), cites.join('; ')]
  return [open ? 'For a reason given in the confidential version' : capital(reasonWords ?? says), '']
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function placeOf({ evidenceId, kind, page }: Redaction): Runs {
  const cite = { kind: 'cite', evidenceId, page, quote: null } as const
  if (kind === 'whole') return runs({ ...cite, page: null }, ', the whole exhibit')
  return kind === 'region' ? runs('Part of the page: ', cite) : runs('Words of ', cite)
}

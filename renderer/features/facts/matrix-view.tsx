import { RequirementGroup } from '../../../domain/assessment.ts'
import { EVIDENCE_KINDS, KIND_WORDS } from '../../../domain/evidence.ts'
import type { FactId } from '../../../domain/ids.ts'
import type { MatrixCell, MatrixRow } from '../../../domain/matrix.ts'
import { useQuery } from '../../data/use-query.ts'
import { useTemplate } from '../../data/use-template.ts'
import { GROUP_WORDS, KIND_SHORT, STRENGTH_WORDS } from '../../parts/words.ts'
import { Problem } from '../../ui/problem.tsx'

/** A cell of the matrix by its place, with the facts in it. */
export interface ChosenCell {
  readonly key: string
  readonly words: string
  readonly facts: readonly FactId[]
}

interface MatrixViewProps {
  readonly cell: ChosenCell | null
  readonly onChoose: (cell: ChosenCell) => void
}

/** Requirements against kinds of evidence: what is proved by what, and where there is none. */
export function MatrixView({ cell, onChoose }: MatrixViewProps) {
  const template = useTemplate()?.id ?? ''
  const { data, error } = useQuery('facts', 'matrix', { template })
  if (error) return <Problem error={error} />
  if (!data) return null
  const shown = data.rows.filter(({ group, cells }) => group !== 'hygiene' || cells.some(({ count }) => count > 0))
  return (
    <div className="scroll matrix-scroll" tabIndex={0} role="region" aria-label="Facts by requirement and evidence">
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">Requirement</th>
            {EVIDENCE_KINDS.map((kind) => (
              <th key={kind} scope="col" title={KIND_WORDS[kind]}>
                <span>{KIND_SHORT[kind]}</span>
              </th>
            ))}
          </tr>
        </thead>
        {RequirementGroup.options.map((group) => (
          <Group
            key={group}
            words={GROUP_WORDS[group]}
            rows={shown.filter((row) => row.group === group)}
            chosen={cell?.key ?? null}
            onChoose={onChoose}
          />
        ))}
      </table>
    </div>
  )
}

interface GroupProps {
  readonly words: string
  readonly rows: readonly MatrixRow[]
  readonly chosen: string | null
  readonly onChoose: (cell: ChosenCell) => void
}

function Group({ words, rows, chosen, onChoose }: GroupProps) {
  if (rows.length === 0) return null
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={EVIDENCE_KINDS.length + 1} className="matrix-group">
          {words}
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.requirement}>
          <th scope="row">
            {row.says} <span className="quiet law-cite">{row.cites}</span>
          </th>
          {row.cells.map((cell) => (
            <Cell key={cell.kind} row={row} cell={cell} chosen={chosen} onChoose={onChoose} />
          ))}
        </tr>
      ))}
    </tbody>
  )
}

interface CellProps extends Pick<GroupProps, 'chosen' | 'onChoose'> {
  readonly row: MatrixRow
  readonly cell: MatrixCell
}

function Cell({ row, cell, chosen, onChoose }: CellProps) {
  const { kind, count, strongest, against, facts } = cell
  if (count === 0) return <td className="matrix-none">none</td>
  const key = `${row.requirement} ${kind}`
  const words = `${row.says}: ${KIND_WORDS[kind]}`
  const weight = strongest === null ? 'not weighed' : STRENGTH_WORDS[strongest].toLowerCase()
  return (
    <td>
      <button
        type="button"
        className={`matrix-cell ${strongest ?? 'unweighed'}`}
        aria-pressed={chosen === key}
        aria-label={`${words}: ${count}, ${weight}${against > 0 ? `, ${against} against us` : ''}`}
        onClick={() => onChoose({ key, words, facts })}
      >
        <b>{count}</b>
        <small>{weight}</small>
        {against > 0 ? <small className="against">{against} against</small> : null}
      </button>
    </td>
  )
}

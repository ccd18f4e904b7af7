import { EVIDENCE_KINDS } from '../../domain/evidence.ts'
import type { Evidence, EvidenceKind } from '../../domain/evidence.ts'
import { STRENGTHS } from '../../domain/fact.ts'
import type { Fact, Strength } from '../../domain/fact.ts'
import type { Matrix, MatrixCell } from '../../domain/matrix.ts'
import type { Template } from '../../templates/template.ts'

/** Facts by requirement and kind of evidence. A fact stands in every cell one of its pinpoints that resolve leads to. */
export function factMatrix(template: Template, evidence: readonly Evidence[], facts: readonly Fact[]): Matrix {
  const kinds = new Map(evidence.map((item) => [item.id, item.kind]))
  const placed = facts.map((fact) => ({ fact, kinds: kindsBehind(fact, kinds) }))
  const rows = Object.entries(template.requirements).map(([requirement, { says, cites, group }]) => {
    const own = placed.filter(({ fact }) => fact.requirements.includes(requirement))
    const cells = EVIDENCE_KINDS.map((kind) =>
      cellOf(
        kind,
        own.filter((one) => one.kinds.has(kind)).map(({ fact }) => fact),
      ),
    )
    return { requirement, says, cites, group, cells }
  })
  return { template: template.id, rows }
}

function kindsBehind(fact: Fact, kinds: ReadonlyMap<string, EvidenceKind>): ReadonlySet<EvidenceKind> {
  const proofs = fact.pinpoints.filter((pinpoint) => pinpoint.resolves)
  return new Set(proofs.flatMap((pinpoint) => kinds.get(pinpoint.evidenceId) ?? []))
}

function cellOf(kind: EvidenceKind, facts: readonly Fact[]): MatrixCell {
  return {
    kind,
    count: facts.length,
    strongest: strongest(facts),
    against: facts.filter(({ bearing }) => bearing === 'against').length,
    facts: facts.map(({ id }) => id),
  }
}

/** The best rating among the facts that speak for the petition. */
function strongest(facts: readonly Fact[]): Strength | null {
  const rated = new Set(facts.filter(({ bearing }) => bearing === 'for').map(({ strength }) => strength))
  return STRENGTHS.find((strength) => rated.has(strength)) ?? null
}

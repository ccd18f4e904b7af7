import type { Fact } from '../../../domain/fact.ts'
import type { FactId } from '../../../domain/ids.ts'
import { FactCard } from '../../parts/fact-card.tsx'
import { byMonth } from './by-month.ts'

/** The facts as cards under the month each begins in. */
export function FactCards({ facts, chosen }: { readonly facts: readonly Fact[]; readonly chosen: FactId | null }) {
  return (
    <div className="scroll months">
      {byMonth(facts).map(({ words, facts: own }) => (
        <section key={words} aria-label={words}>
          <h3>
            {words} <small className="quiet">{own.length}</small>
          </h3>
          <div className="month-cards">
            {own.map((fact) => (
              <FactCard key={fact.id} fact={fact} on={fact.id === chosen} />
            ))}
          </div>
        </section>
      ))}
      {facts.length === 0 ? <p className="none-here">No fact matches.</p> : null}
    </div>
  )
}

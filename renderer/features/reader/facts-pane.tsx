import type { Evidence } from '../../../domain/evidence.ts'
import { useQuery } from '../../data/use-query.ts'
import { FactCard } from '../../parts/fact-card.tsx'
import { ProtectThisName } from '../../parts/protect-this-name.tsx'
import { Problem } from '../../ui/problem.tsx'
import { FactComposer } from './fact-composer.tsx'
import type { Pin } from './pin.ts'

interface FactsPaneProps {
  readonly item: Evidence
  readonly pin: Pin | null
  readonly onDone: () => void
}

/** The facts that rest on the open item, and the one being written. */
export function FactsPane({ item, pin, onDone }: FactsPaneProps) {
  const { data, error } = useQuery('facts', 'list', {})
  const own = (data ?? []).filter((fact) => fact.pinpoints.some(({ evidenceId }) => evidenceId === item.id))
  return (
    <div className="stack">
      {error ? <Problem error={error} /> : null}
      {pin ? <FactComposer key={JSON.stringify(pin)} item={item} pin={pin} onDone={onDone} /> : null}
      <h2>
        Facts from this item <span className="quiet">{own.length}</span>
      </h2>
      {own.map((fact) => (
        <FactCard key={fact.id} fact={fact} />
      ))}
      {own.length === 0 && !pin ? <HowTo /> : null}
      <div>
        <ProtectThisName name={() => ''} />
      </div>
    </div>
  )
}

function HowTo() {
  return (
    <div className="how-to">
      <p>A fact is one short dated statement that this item proves. Three ways to make one:</p>
      <dl>
        <dt>
          <kbd>H</kbd>
        </dt>
        <dd>Select words on the page: they are kept as the quote.</dd>
        <dt>
          <kbd>R</kbd>
        </dt>
        <dd>Draw a region of a photograph, map or scan.</dd>
        <dt>
          <kbd>C</kbd>
        </dt>
        <dd>Cite the page as a whole, the row of a table, or the moment of a film.</dd>
      </dl>
      <div className="example-fact">
        <h3>Example</h3>
        <p className="doc">The auditor interviewed 10 of 49 workers.</p>
        <span className="state none">(b)(1)</span> <span className="cite">p. 4</span>
      </div>
    </div>
  )
}

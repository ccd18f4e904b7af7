import type { Advice } from '../../../domain/route.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useQuery } from '../../data/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'
import { StateMark } from '../../ui/state-mark.tsx'

interface ChooseFilingProps {
  /** Id of the template the case is written with. */
  readonly current: string
  readonly onClose: () => void
}

const FITS = {
  yes: { tone: 'met', words: 'Fits' },
  maybe: { tone: 'weak', words: 'May fit' },
  no: { tone: 'none', words: 'Does not fit' },
} as const

/** Which filing fits what the case holds, and why; any of them can be chosen. */
export function ChooseFiling({ current, onClose }: ChooseFilingProps) {
  const { data, error } = useQuery('petition', 'route', {})
  const { act, busy, error: failed } = useAct()
  const choose = (template: string) =>
    void act(async () => {
      await api.petition.choose({ template })
      onClose()
    })
  return (
    <section className="filings" aria-label="Which filing fits">
      <div className="filings-head">
        <h2>Which filing fits</h2>
        <Button onPress={onClose}>Close</Button>
      </div>
      <p className="quiet small">
        Advice from what the case holds. It blocks nothing: any filing can be written, and what you have answered comes
        along.
      </p>
      {error ? <Problem error={error} /> : null}
      {failed ? <Problem error={failed} /> : null}
      <ul>
        {data?.advice.map((advice) => (
          <Filing
            key={advice.template}
            advice={advice}
            current={advice.template === current}
            busy={busy}
            onChoose={() => choose(advice.template)}
          />
        ))}
      </ul>
    </section>
  )
}

interface FilingProps {
  readonly advice: Advice
  readonly current: boolean
  readonly busy: boolean
  readonly onChoose: () => void
}

function Filing({ advice, current, busy, onChoose }: FilingProps) {
  const { tone, words } = FITS[advice.fits]
  return (
    <li className={current ? 'filing on' : 'filing'}>
      <div className="filing-head">
        <h3>{advice.title}</h3>
        <StateMark tone={tone}>{words}</StateMark>
      </div>
      <p>{advice.why}</p>
      <p className="quiet small">{advice.cites.join('; ')}</p>
      {current ? (
        <p className="small">This is the one being written.</p>
      ) : (
        <Button label={`Write this one: ${advice.title}`} disabled={busy} onPress={onChoose}>
          Write this one
        </Button>
      )}
    </li>
  )
}

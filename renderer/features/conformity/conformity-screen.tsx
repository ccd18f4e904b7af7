import { useState } from 'react'
import type { CheckReport } from '../../../domain/assessment.ts'
import { useQuery } from '../../data/use-query.ts'
import { useTemplate } from '../../data/use-template.ts'
import { tally, worstFirst } from '../../parts/words.ts'
import { Button } from '../../ui/button.tsx'
import { Pane } from '../../ui/pane.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Split } from '../../ui/split.tsx'
import { Explanation } from './explanation.tsx'
import { RequirementGroups } from './requirement-groups.tsx'
import { FaultList } from './fault-list.tsx'
import { ReturnLetter } from './return-letter.tsx'

/** Would CBP return it? Each requirement with its state, why, and what to add; explained at the right. */
export function ConformityScreen({ requirement }: { readonly requirement: string | null }) {
  const template = useTemplate()
  return template ? <Report template={template.id} asked={requirement} /> : null
}

function Report({ template, asked }: { readonly template: string; readonly asked: string | null }) {
  const { data: report, error } = useQuery('petition', 'check', { template })
  const [chosen, setChosen] = useState(asked)
  const [letter, setLetter] = useState(false)
  if (error) return <Problem error={error} />
  if (!report) return null
  const shown = report.requirements.find(({ id }) => id === chosen) ?? worstFirst(report.requirements)[0]
  const choose = (id: string) => {
    setChosen(id)
    setLetter(false)
  }
  return (
    <Split id="conformity" side="right" label="Width of the explanation" start={440} least={320} most={680}>
      <Pane name="Conformity" className="conformity">
        <Heading report={report} onLetter={() => setLetter(true)} />
        <div className="scroll conformity-body">
          <RequirementGroups
            template={template}
            requirements={report.requirements}
            chosen={letter ? null : (shown?.id ?? null)}
            onChoose={choose}
          />
          <FaultList faults={report.faults} />
        </div>
      </Pane>
      <Pane as="aside" name={letter ? 'Return letter' : 'Explanation'} className="scroll explanation">
        {letter ? (
          <ReturnLetter template={template} />
        ) : shown ? (
          <Explanation requirement={shown} template={template} />
        ) : null}
      </Pane>
    </Split>
  )
}

function Heading({ report, onLetter }: { readonly report: CheckReport; readonly onLetter: () => void }) {
  return (
    <div className="bar">
      <h2>Would CBP return it?</h2>
      <span className="quiet">{report.ready ? 'Nothing missing that we check' : tally(report.requirements)}</span>
      <span className="sp" />
      <Button onPress={onLetter}>Draft the return letter</Button>
    </div>
  )
}

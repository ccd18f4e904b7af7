import { useQuery } from '../../data/use-query.ts'
import { useTemplate } from '../../data/use-template.ts'
import { Empty } from '../../ui/empty.tsx'
import { Pane } from '../../ui/pane.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Split } from '../../ui/split.tsx'
import { Differences } from './differences.tsx'
import { ImpliedTable } from './implied-table.tsx'
import { MarksTable } from './marks-table.tsx'
import { NamesTable } from './names-table.tsx'
import { ProtectName } from './protect-name.tsx'
import { Reports } from './reports.tsx'
import { Annex } from './annex.tsx'

/** What the public version leaves out: names with their aliases, marks on items, how the two versions differ, and what the verifier said. */
export function WithheldScreen() {
  const { data, error } = useQuery('protection', 'list', {})
  const template = useTemplate()
  if (error) return <Problem error={error} />
  if (!data) return null
  const nothing = data.names.length + data.redactions.length === 0
  return (
    <Split id="withheld" side="right" label="Width of the versions" start={460} least={340} most={760} share={0.42}>
      <Pane name="Withheld" className="withheld scroll">
        <h1>Withheld from the public version</h1>
        <p className="quiet">
          The confidential version prints everything but sealed names, with brackets around what stands here. The public
          version is read back after it is built, and is not written if any of this is found in it.
        </p>
        {nothing ? <NothingYet /> : null}
        <ProtectName />
        {data.names.length > 0 ? <NamesTable names={data.names} /> : null}
        {data.names.some(({ sealed }) => sealed) ? <Annex /> : null}
        {data.redactions.length > 0 ? <MarksTable marks={data.redactions} /> : null}
        {data.implied.length > 0 ? <ImpliedTable implied={data.implied} /> : null}
      </Pane>
      <Pane as="aside" name="The two versions" className="withheld-side scroll">
        <Reports />
        {template && !nothing ? <Differences template={template.id} /> : null}
      </Pane>
    </Split>
  )
}

function NothingYet() {
  return (
    <Empty
      title="Nothing is withheld yet"
      example={
        <p className="doc">
          Kim Chul-soo → Worker 3, as a protected source. Every “Kim Chul-soo”, “Chulsoo Kim” and “C. S. Kim” reads
          “Worker 3”.
        </p>
      }
    >
      <p>
        Protect a name below. To withhold words, part of a page or a whole item, read the item, select what to withhold
        and press <kbd>X</kbd>.
      </p>
    </Empty>
  )
}

import { useState } from 'react'
import type { ExhibitList as Exhibits, ListedExhibit } from '../../../domain/exhibit.ts'
import { FactId, type EvidenceId } from '../../../domain/ids.ts'
import type { TemplateInfo } from '../../../domain/petition.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useQuery } from '../../data/use-query.ts'
import { useTemplate } from '../../data/use-template.ts'
import { Button, TextLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { useCommand } from '../../ui/keys/use-command.ts'
import { Pane } from '../../ui/pane.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Split } from '../../ui/split.tsx'
import { ExhibitDetail } from './exhibit-detail.tsx'
import { ExhibitList } from './exhibit-list.tsx'
import { ExhibitsBar } from './exhibits-bar.tsx'
import { SizeMeter } from './size-meter.tsx'

/** The evidence chosen for the petition in its order, and how the one selected will be bound. */
export function ExhibitsScreen() {
  const template = useTemplate()
  return template ? <Builder template={template} /> : null
}

function Builder({ template }: { readonly template: TemplateInfo }) {
  const { data, error, loading } = useQuery('exhibits', 'list', { template: template.id })
  const [selected, setSelected] = useState<EvidenceId | null>(null)
  const { act, error: refused } = useAct()
  const exhibits = data?.exhibits ?? []
  const at = Math.max(
    0,
    exhibits.findIndex(({ evidenceId }) => evidenceId === selected),
  )
  const current = exhibits[at]
  const place = (evidenceId: EvidenceId, position: number) =>
    void act(() => api.exhibits.arrange({ template: template.id, evidenceId, edit: { position } }))
  const move = (by: number) => {
    const position = at + 1 + by
    if (!current || position < 1 || position > exhibits.length) return
    setSelected(current.evidenceId)
    place(current.evidenceId, position)
  }
  useCommand('move-up', () => move(-1))
  useCommand('move-down', () => move(1))
  // Nothing is being read here: the shorter keys move as well.
  useCommand('previous-item', () => move(-1))
  useCommand('next-item', () => move(1))
  if (!data) return <Pane name="Exhibits">{error ? <Problem error={error} /> : <Waiting loading={loading} />}</Pane>
  return (
    <Split
      id="exhibit-detail"
      side="right"
      label="Width of the exhibit"
      start={430}
      least={320}
      most={760}
      share={0.48}
    >
      <Pane name="Exhibits" className="exhibits">
        <ExhibitsBar template={template.id} list={data} onAdded={setSelected} />
        {error ? <Problem error={error} /> : null}
        {refused ? <Problem error={refused} /> : null}
        <Faults list={data} />
        {current ? (
          <ExhibitList list={data} selected={current.evidenceId} onSelect={setSelected} onPlace={place} onMove={move} />
        ) : (
          <NoExhibits />
        )}
        {current ? <SizeMeter list={data} /> : null}
      </Pane>
      <Detail template={template.id} list={data} exhibit={current} onMove={move} at={at} />
    </Split>
  )
}

interface DetailProps {
  readonly template: string
  readonly list: Exhibits
  readonly exhibit: ListedExhibit | undefined
  readonly at: number
  readonly onMove: (by: number) => void
}

function Detail({ template, list, exhibit, at, onMove }: DetailProps) {
  return (
    <Pane as="aside" name="Exhibit" className="exhibit-side scroll">
      {exhibit ? (
        <ExhibitDetail
          key={exhibit.evidenceId}
          template={template}
          exhibit={exhibit}
          groups={list.groups}
          first={at === 0}
          last={at === list.exhibits.length - 1}
          onMove={onMove}
        />
      ) : null}
    </Pane>
  )
}

const Waiting = ({ loading }: { readonly loading: boolean }) =>
  loading ? <p className="quiet none-here">Numbering the exhibits …</p> : null

/** Facts that rest on a page left out, each leading to the fact. */
function Faults({ list }: { readonly list: Exhibits }) {
  const facts = useQuery('facts', 'list', {}).data ?? []
  if (list.faults.length === 0) return null
  return (
    <ul className="note exhibit-faults" aria-label="To be mended">
      {list.faults.map(({ says, where }) => {
        const fact = FactId.safeParse(where)
        const leads = fact.success && facts.some(({ id }) => id === fact.data)
        return (
          <li key={says + where}>
            ! {says}{' '}
            {leads ? (
              <TextLink onPress={() => useStore.getState().go(to.facts(fact.data))}>Go to the fact</TextLink>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

function NoExhibits() {
  return (
    <Empty title="No exhibits yet" example={<p>Ex. 1, HQ H317249, importer’s protest denied, 8 pages.</p>}>
      <p>Evidence becomes an exhibit as soon as a fact rests on it: make a fact, and its item is numbered and bound.</p>
      <div>
        <Button look="primary" onPress={() => useStore.getState().go(to.evidence())}>
          Go to the evidence
        </Button>
      </div>
    </Empty>
  )
}

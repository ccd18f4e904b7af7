import type { TemplateInfo } from '../../../domain/petition.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { usePreview } from '../../data/use-preview.ts'
import { useQuery } from '../../data/use-query.ts'
import { useTemplate } from '../../data/use-template.ts'
import { Empty } from '../../ui/empty.tsx'
import { Button, TextLink } from '../../ui/button.tsx'
import { Pane } from '../../ui/pane.tsx'
import { Problem } from '../../ui/problem.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { PROBLEM_WORDS } from '../../parts/words.ts'
import { KIND_WORDS } from '../../../domain/evidence.ts'

/** The evidence chosen for the petition, numbered by first citation. */
export function ExhibitsScreen() {
  const template = useTemplate()
  return template ? <Exhibits template={template} /> : null
}

function Exhibits({ template }: { readonly template: TemplateInfo }) {
  const { data, error, loading } = usePreview(template.id)
  return (
    <Pane name="Exhibits" className="exhibits scroll">
      <div className="bar">
        <h2>Exhibits</h2>
        <span className="quiet">numbered by first citation in the petition; never typed by hand</span>
      </div>
      {error ? <Problem error={error} /> : null}
      {loading && !data ? <p className="quiet none-here">Setting the pages …</p> : null}
      {data?.exhibits.length === 0 ? <NoExhibits /> : null}
      {data && data.exhibits.length > 0 ? <Table exhibits={data.exhibits} /> : null}
    </Pane>
  )
}

interface TableProps {
  readonly exhibits: NonNullable<ReturnType<typeof usePreview>['data']>['exhibits']
}

function Table({ exhibits }: TableProps) {
  const items = useQuery('evidence', 'list', {}).data ?? []
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>No.</th>
          <th>Title</th>
          <th>Kind</th>
          <th>Date</th>
          <th className="number">Pages</th>
          <th className="number">Facts</th>
          <th>Bound as</th>
        </tr>
      </thead>
      <tbody>
        {exhibits.map(({ number, evidenceId, title, pages }) => {
          const item = items.find(({ id }) => id === evidenceId)
          return (
            <tr key={number}>
              <td className="nowrap">Ex. {number}</td>
              <td>
                <TextLink onPress={() => useStore.getState().go(to.reader(evidenceId))}>{title}</TextLink>
              </td>
              <td>{item ? KIND_WORDS[item.kind] : ''}</td>
              <td className="nowrap">{item?.date ?? '–'}</td>
              <td className="number">{pages}</td>
              <td className="number">{item?.facts ?? ''}</td>
              <td className="nowrap">
                {item ? BINDING_WORDS[item.binding] : ''}{' '}
                {item?.problem ? <StateMark tone="weak">{PROBLEM_WORDS[item.problem.code]}</StateMark> : null}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

const BINDING_WORDS = {
  copy: 'Its own pages',
  'page-images': 'Page images at 200 dpi',
  picture: 'Picture on a page',
  set: 'Its text, set as pages',
  slip: 'Slip sheet',
} as const

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

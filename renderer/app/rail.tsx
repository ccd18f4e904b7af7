import type { ReactNode } from 'react'
import type { CaseInfo } from '../../ipc/contract/case.ts'
import { usePeek } from '../data/use-peek.ts'
import { useQuery } from '../data/use-query.ts'
import { useTemplate } from '../data/use-template.ts'
import type { Route, Screen } from './route.ts'
import { to } from './route.ts'
import { useStore } from './store.ts'

/** The case's screens, each with how much is in it. */
export function Rail({ info }: { readonly info: CaseInfo }) {
  const template = useTemplate()
  const kept = useQuery('protection', 'list', {}).data
  const held = kept ? kept.names.length + kept.redactions.length : 0
  return (
    <nav className="rail" aria-label="Screens" data-pane tabIndex={-1}>
      <Item to={to.overview()} words="Overview" />
      <Item to={to.evidence()} also="reader" words="Evidence" count={info.evidence} />
      <Item to={to.facts()} words="Facts" count={info.facts} />
      <Entities />
      <Trade />
      <Review />
      <hr />
      <Item to={to.petition()} also="snapshots" words="Petition" />
      {template ? <Authorities template={template.id} /> : null}
      {template ? <Exhibits template={template.id} /> : null}
      {template ? <Conformity template={template.id} /> : null}
      <Item to={to.withheld()} words="Withheld" {...(held ? { count: held } : {})} />
      <Item to={to.filing()} words="Filing" />
      <Item to={to.docket()} words="Docket" />
      <hr />
      <Item to={to.search()} words="Search" />
      <Trash />
      <Item to={to.case()} words="Case and custody" />
      <Item to={to.help()} words="Help" />
    </nav>
  )
}

interface ItemProps {
  readonly to: Route
  readonly also?: Screen
  readonly words: string
  readonly count?: number
  readonly children?: ReactNode
}

function Item({ to: route, also, words, count, children }: ItemProps) {
  const here = useStore((state) => state.route.screen)
  const { go } = useStore.getState()
  const on = here === route.screen || here === also
  return (
    <button type="button" className="rail-item" aria-current={on ? 'page' : undefined} onClick={() => go(route)}>
      {words}
      {children ?? (count === undefined ? null : <small>{count.toLocaleString('en-US')}</small>)}
    </button>
  )
}

function Trash() {
  const held = useQuery('trash', 'list', {}).data?.items.length ?? 0
  return <Item to={to.trash()} words="Trash" {...(held > 0 ? { count: held } : {})} />
}

function Entities() {
  const { data } = useQuery('entities', 'list', {})
  return <Item to={to.entities()} words="Entities" {...(data && data.length > 0 ? { count: data.length } : {})} />
}

/** How much waits, once review began in this case. */
function Review() {
  const book = useQuery('review', 'book', {}).data
  const waiting = book && book.reviews.length > 0 ? book.queue.length : 0
  return <Item to={to.review()} words="Review" {...(waiting > 0 ? { count: waiting } : {})} />
}

function Trade() {
  const { data } = useQuery('trade', 'shipments', { offset: 0, limit: 0 })
  return <Item to={to.trade()} words="Trade" {...(data && data.total > 0 ? { count: data.total } : {})} />
}

/** Amber as long as the petition cites what nobody has confirmed. */
function Authorities({ template }: { readonly template: string }) {
  const { data } = useQuery('petition', 'authorities', { template })
  const open = data?.filter(({ cited, verifiedAsOf }) => cited > 0 && verifiedAsOf === null).length ?? 0
  return (
    <Item to={to.authorities()} words="Authorities">
      {open > 0 ? (
        <span className="state weak" title={`${open} cited and not confirmed`}>
          {open}
          <span className="unseen"> not confirmed</span>
        </span>
      ) : null}
    </Item>
  )
}

function Exhibits({ template }: { readonly template: string }) {
  const preview = usePeek(template)
  return (
    <Item
      to={to.exhibits()}
      also="comparison"
      words="Exhibits"
      {...(preview ? { count: preview.exhibits.length } : {})}
    />
  )
}

function Conformity({ template }: { readonly template: string }) {
  const { data } = useQuery('petition', 'check', { template })
  const missing = data?.requirements.filter(({ status }) => status === 'missing').length ?? 0
  return (
    <Item to={to.conformity()} words="Conformity">
      {missing > 0 ? (
        <span className="state missing" title={`${missing} missing`}>
          {missing}
          <span className="unseen"> missing</span>
        </span>
      ) : null}
    </Item>
  )
}

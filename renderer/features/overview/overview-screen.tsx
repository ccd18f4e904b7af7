import type { Overview } from '../../../domain/overview.ts'
import { STANDING_WORDS, standingOf, type ReviewStanding } from '../../../domain/review.ts'
import { KIND_WORDS } from '../../../domain/evidence.ts'
import { LACK_WORDS } from '../../../domain/lacking.ts'
import type { Route } from '../../app/route.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { useVerify } from '../../app/use-verify.ts'
import { useQuery } from '../../data/use-query.ts'
import { agoWords, CUSTODY_WORDS, momentWords } from '../../parts/words.ts'
import { Button, TextLink } from '../../ui/button.tsx'
import { Pane } from '../../ui/pane.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Split } from '../../ui/split.tsx'
import { StateMark } from '../../ui/state-mark.tsx'

/** The case at a glance: what to do next, what is missing, whether it is safe, and what was done last. */
export function OverviewScreen() {
  const { data: overview, error } = useQuery('case', 'overview', {})
  if (error) return <Problem error={error} />
  if (!overview) return null
  return (
    <Split id="overview" side="right" label="Width of the activity list" start={360} least={280} most={560} share={0.3}>
      <Pane name="Overview" className="scroll overview">
        <h1>Overview</h1>
        <div className="cards">
          <Next overview={overview} />
          <Safe />
          <EvidenceCard overview={overview} />
          <Conformity overview={overview} />
          <Reviewed />
        </div>
      </Pane>
      <Pane as="aside" name="Activity" className="case-log">
        <Activity overview={overview} />
      </Pane>
    </Split>
  )
}

interface CardProps {
  readonly overview: Overview
}

function showShelf(shelf: string): void {
  useStore.getState().setShelf(shelf)
  useStore.getState().go(to.evidence())
}

function take(place: Overview['next'][number]['place']): void {
  if (place.screen === 'evidence') return showShelf(place.shelf)
  const routes: Readonly<Record<typeof place.screen, () => Route>> = {
    facts: () => to.facts(),
    case: () => to.case(),
    docket: () => to.docket(),
    conformity: () => to.conformity(place.screen === 'conformity' ? place.requirement : null),
  }
  useStore.getState().go(routes[place.screen]())
}

function Next({ overview: { next } }: CardProps) {
  return (
    <section className="card" aria-labelledby="next">
      <h2 id="next">Next steps</h2>
      {next.length === 0 ? <p className="quiet">Nothing stands out. Read the petition as CBP would.</p> : null}
      <ol className="steps-next">
        {next.map(({ id, words, place }) => (
          <li key={id}>
            <TextLink onPress={() => take(place)}>{words}</TextLink>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Safe() {
  const backups = useQuery('backups', 'state', {}).data
  const state = useQuery('case', 'verification', {}).data
  const verify = useVerify()
  const go = () => useStore.getState().go(to.case())
  const now = new Date()
  return (
    <section className="card" aria-labelledby="safe">
      <h2 id="safe">Safe and unchanged</h2>
      <dl className="pairs wide-names">
        <dt>Last backup</dt>
        <dd>
          <TextLink onPress={go}>{backups?.lastMade ? agoWords(backups.lastMade, now) : 'None'}</TextLink>{' '}
          {backups?.lastMade && backups.behind ? <StateMark tone="weak">Changed since</StateMark> : null}
        </dd>
        <dt>Originals</dt>
        <dd>
          {state?.last ? (
            <>
              {`${state.last.checked} verified ${agoWords(state.last.at, now)} `}
              <StateMark tone={state.last.ok ? 'met' : 'missing'}>{state.last.ok ? 'Hold' : 'Do not hold'}</StateMark>
            </>
          ) : (
            'Never verified '
          )}
          {state && state.last && state.addedSince > 0 ? ` ${state.addedSince} came in since` : null}
        </dd>
        <dt>At opening</dt>
        <dd>
          {state?.opening ? (
            <>
              {`log of ${state.opening.events} entries walked `}
              <StateMark tone={state.opening.ok ? 'met' : 'missing'}>
                {state.opening.ok ? 'Holds' : 'Does not hold'}
              </StateMark>
            </>
          ) : (
            'being checked'
          )}
        </dd>
      </dl>
      <div>
        <Button onPress={() => verify()}>Verify the originals</Button>
      </div>
    </section>
  )
}

function EvidenceCard({ overview: { evidence, facts } }: CardProps) {
  const lacking = evidence.lacking.filter(({ count }) => count > 0)
  return (
    <section className="card" aria-labelledby="what">
      <h2 id="what">Evidence</h2>
      <p>
        <TextLink
          onPress={() => showShelf('all')}
        >{`${evidence.total} ${evidence.total === 1 ? 'item' : 'items'}`}</TextLink>
        {', '}
        <TextLink onPress={() => useStore.getState().go(to.facts())}>
          {`${facts.total} ${facts.total === 1 ? 'fact' : 'facts'}`}
        </TextLink>
      </p>
      <ul className="counts">
        {evidence.byKind.map(({ kind, count }) => (
          <li key={kind}>
            <TextLink onPress={() => showShelf(kind)}>{KIND_WORDS[kind]}</TextLink> <b>{count}</b>
          </li>
        ))}
      </ul>
      {lacking.length > 0 ? <h3>What is missing</h3> : null}
      <ul className="counts">
        {lacking.map(({ lack, count }) => (
          <li key={lack}>
            <TextLink onPress={() => showShelf(lack)}>{LACK_WORDS[lack]}</TextLink> <b>{count}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Conformity({ overview: { requirements } }: CardProps) {
  const go = () => useStore.getState().go(to.conformity())
  return (
    <section className="card" aria-labelledby="stands">
      <h2 id="stands">Conformity</h2>
      <ul className="counts">
        <li>
          <StateMark tone="missing">Missing</StateMark> <b>{requirements.missing}</b>
        </li>
        <li>
          <StateMark tone="weak">Weak</StateMark> <b>{requirements.weak}</b>
        </li>
        <li>
          <StateMark tone="met">Met</StateMark> <b>{requirements.met}</b>
        </li>
      </ul>
      <div>
        <TextLink onPress={go}>See each requirement</TextLink>
      </div>
    </section>
  )
}

/** What waits and what was decided, once review began. */
function Reviewed() {
  const book = useQuery('review', 'book', {}).data
  if (!book || book.reviews.length === 0) return null
  const count = (standing: ReviewStanding) => book.reviews.filter((review) => standingOf(review) === standing).length
  return (
    <section className="card" aria-labelledby="reviewed">
      <h2 id="reviewed">Review</h2>
      <ul className="counts">
        {(['changed', 'returned', 'do-not-use', 'approved'] as const).map((standing) => (
          <li key={standing}>
            <TextLink onPress={() => showShelf(`review:${standing}`)}>{STANDING_WORDS[standing]}</TextLink>{' '}
            <b>{count(standing)}</b>
          </li>
        ))}
      </ul>
      <div>
        <TextLink onPress={() => useStore.getState().go(to.review())}>
          {book.queue.length === 0 ? 'Nothing waits' : `${book.queue.length} waiting`}
        </TextLink>
      </div>
    </section>
  )
}

function Activity({ overview: { activity } }: CardProps) {
  const items = useQuery('evidence', 'list', {}).data ?? []
  const titles = new Map<string, string>(items.map(({ id, title }) => [id, title]))
  return (
    <>
      <div className="bar">
        <h2>Last done</h2>
        <span className="sp" />
        <TextLink onPress={() => useStore.getState().go(to.case())}>The whole log</TextLink>
      </div>
      <div className="scroll" tabIndex={0} role="group" aria-label="Last done">
        <ol className="custody activity">
          {activity.map(({ seq, action, actor, at, subject }) => (
            <li key={seq}>
              <b>{CUSTODY_WORDS[action]}</b>
              <span>{titles.get(subject ?? '')}</span>
              <span className="quiet">
                {momentWords(at)}, {actor}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </>
  )
}

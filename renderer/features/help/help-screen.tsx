import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { Pane } from '../../ui/pane.tsx'
import { Split } from '../../ui/split.tsx'
import { EXHIBITS } from './exhibits-topic.tsx'
import { AUTHORITIES } from './authorities-topic.tsx'
import { GLOSSARY } from './glossary.tsx'
import { KEYS } from './keys-topic.tsx'
import { LAW_TOPICS } from './law-topics.tsx'
import { DOCKET } from './docket-topic.tsx'
import { REVIEW } from './review-topic.tsx'
import { SAFETY_TOPICS } from './safety-topics.tsx'
import type { Topic } from './topic.ts'
import { TRADE } from './trade-topic.tsx'
import { WORK_TOPICS } from './work-topics.tsx'

const TOPICS: readonly Topic[] = [
  ...WORK_TOPICS,
  REVIEW,
  DOCKET,
  AUTHORITIES,
  EXHIBITS,
  TRADE,
  ...LAW_TOPICS,
  ...SAFETY_TOPICS,
  GLOSSARY,
  KEYS,
]

/** Help that is always at hand: it is part of the program and needs no network. */
export function HelpScreen({ topic }: { readonly topic: string | null }) {
  const shown = TOPICS.find(({ id }) => id === topic) ?? TOPICS[0]
  if (!shown) return null
  const Body = shown.body
  return (
    <Split id="help" side="left" label="Width of the list of topics" start={280} least={200} most={420}>
      <Pane as="nav" name="Help topics" className="outline scroll">
        <h3>Help</h3>
        <ul>
          {TOPICS.map(({ id, title }) => (
            <li key={id}>
              <button
                type="button"
                className="shelf"
                aria-pressed={id === shown.id}
                onClick={() => useStore.getState().go(to.help(id))}
              >
                {title}
              </button>
            </li>
          ))}
        </ul>
      </Pane>
      <Pane name={shown.title} className="scroll help-page" words>
        <article>
          <h1>{shown.title}</h1>
          <Body />
        </article>
      </Pane>
    </Split>
  )
}

import type { EntityGroup } from '../../../domain/entities/entity.ts'
import { LIST_TITLES, type Listing } from '../../../domain/lists/list.ts'
import { to } from '../../app/route.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useAct } from '../../data/use-act.ts'
import { useQuery } from '../../data/use-query.ts'
import { Button, TextLink } from '../../ui/button.tsx'
import { Problem } from '../../ui/problem.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { ANSWER_WORDS, entryWords, SINCE_WORDS } from './list-words.ts'

/** What lists of the government say of an entity, as a person judged it, each with the day of its file. */
export function EntityListings({ group }: { readonly group: EntityGroup }) {
  const all = useQuery('lists', 'listings', {}).data ?? []
  const files = useQuery('lists', 'files', {}).data ?? []
  const own = all.filter(({ entity }) => group.records.some(({ id }) => id === entity))
  const searched = files.filter(({ newest }) => newest).map(({ list, asOf }) => `${LIST_TITLES[list].title} of ${asOf}`)
  return (
    <section className="stack" aria-label="Lists">
      <h3>Lists</h3>
      {own.length === 0 ? (
        <p className="quiet">
          {searched.length === 0
            ? 'No list was given to compare it with.'
            : `No answer for it yet in ${searched.join('; ')}.`}
        </p>
      ) : null}
      {own.map((listing) => (
        <One key={`${listing.entity} ${listing.list} ${listing.entry.key}`} listing={listing} />
      ))}
    </section>
  )
}

function One({ listing }: { readonly listing: Listing }) {
  const { entity, list, entry, asOf, evidenceId, verdict, reason, since } = listing
  const { act, busy, error } = useAct()
  const cite = () =>
    void act(async () => {
      await api.lists.cite({ entity, list, key: entry.key })
      useStore.getState().say('A fact was made of it; it cites the row of the file.')
    })
  const said = ANSWER_WORDS[verdict]
  return (
    <div className="listing">
      <p>
        <b>{LIST_TITLES[list].title}</b>,{' '}
        {since === 'gone' ? (
          `file dated ${asOf}`
        ) : (
          <TextLink
            label={`Open row ${entry.row} of the file dated ${asOf}`}
            onPress={() => useStore.getState().go(to.row(evidenceId, entry.row))}
          >
            row {entry.row} of the file dated {asOf}
          </TextLink>
        )}
        : “{entry.names[0]}”
      </p>
      <p className="marks">
        <StateMark tone={said.tone}>{said.words}</StateMark>
        {since === 'changed' || since === 'gone' ? (
          <StateMark tone={SINCE_WORDS[since].tone}>{SINCE_WORDS[since].words}</StateMark>
        ) : null}
      </p>
      <p className="quiet">{[entryWords(entry), reason].filter((part) => part !== '').join(' · ')}</p>
      {error ? <Problem error={error} /> : null}
      {verdict === 'same' && since !== 'gone' ? (
        <div>
          <Button label={`Make a fact of the entry “${entry.names[0] ?? ''}”`} disabled={busy} onPress={cite}>
            Make a fact of it
          </Button>
        </div>
      ) : null}
    </div>
  )
}

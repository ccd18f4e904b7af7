import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { EntityGroup } from '../../../domain/entities/entity.ts'
import { RELATION_WORDS, type EntityLink } from '../../../domain/entities/link.ts'
import { toAppError } from '../../../domain/errors.ts'
import type { LinkId } from '../../../domain/ids.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { useQuery } from '../../data/use-query.ts'
import { FactCard } from '../../parts/fact-card.tsx'
import { Button } from '../../ui/button.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { PROOF_WORDS } from './entity-words.ts'
import { LinkForm } from './link-form.tsx'

export interface LinksProps {
  readonly group: EntityGroup
  readonly groups: readonly EntityGroup[]
}

/** How an entity stands to others, each with what shows it; what nothing shows says so. */
export function EntityLinks({ group, groups }: LinksProps) {
  const links = useQuery('entities', 'links', {}).data ?? []
  const [edited, setEdited] = useState<LinkId | 'new' | null>(null)
  const own = links.filter(({ from, to }) => group.records.some(({ id }) => id === from || id === to))
  const done = () => setEdited(null)
  return (
    <section className="stack" aria-label="Links with others">
      <h3>Links with others</h3>
      {own.length === 0 && edited === null ? (
        <p className="quiet">None yet. The chain map is drawn from links and shipments.</p>
      ) : null}
      {own.map((link) =>
        edited === link.id ? (
          <LinkForm key={link.id} group={group} groups={groups} link={link} onDone={done} />
        ) : (
          <Link key={link.id} group={group} groups={groups} link={link} onEdit={() => setEdited(link.id)} />
        ),
      )}
      {edited === 'new' ? (
        <LinkForm group={group} groups={groups} link={null} onDone={done} />
      ) : (
        <div>
          <Button look="plain" onPress={() => setEdited('new')}>
            <Plus size={14} aria-hidden />
            Add a link
          </Button>
        </div>
      )}
    </section>
  )
}

interface LinkProps extends LinksProps {
  readonly link: EntityLink
  readonly onEdit: () => void
}

function Link({ group, groups, link, onEdit }: LinkProps) {
  const facts = useQuery('facts', 'list', {}).data ?? []
  const { words, other } = toldFrom(link, group, groups)
  const proof = PROOF_WORDS[link.proof]
  return (
    <article className="entity-join" aria-label={`${words} ${other}`}>
      <p>
        {words} <b>{other}</b>
        {link.date === null ? null : <span className="quiet"> ({link.date})</span>}{' '}
        <StateMark tone={proof.tone}>{proof.words}</StateMark>
      </p>
      {facts
        .filter(({ id }) => link.facts.includes(id))
        .map((fact) => (
          <FactCard key={fact.id} fact={fact} />
        ))}
      {link.inferred === null ? null : <p className="quiet">Inferred: {link.inferred}</p>}
      <div className="actions">
        <Button label={`Change the link: ${words} ${other}`} onPress={onEdit}>
          Change …
        </Button>
        <Button look="danger" label={`Remove the link: ${words} ${other}`} onPress={() => void remove(link)}>
          Remove
        </Button>
      </div>
    </article>
  )
}

/** A link in words from the entity shown to the other. */
function toldFrom({ from, to, relation }: EntityLink, group: EntityGroup, groups: readonly EntityGroup[]) {
  const away = group.records.some(({ id }) => id === from)
  const other = groups.find(({ records }) => records.some(({ id }) => id === (away ? to : from)))
  return { words: RELATION_WORDS[relation][away ? 'words' : 'back'], other: other?.name ?? '' }
}

async function remove({ id }: EntityLink): Promise<void> {
  const { offer, say } = useStore.getState()
  const tell = (thrown: unknown) => say(toAppError(thrown).message)
  try {
    await api.entities.removeLink({ id })
    offer({ words: 'Link removed.', undo: () => void api.undo.undo({}).then(() => say('It is back.'), tell) })
  } catch (thrown) {
    tell(thrown)
  }
}

import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  TextField,
  useFilter,
} from 'react-aria-components'
import { useQuery } from '../data/use-query.ts'
import type { CommandId } from '../ui/keys/keymap.ts'
import { COMMANDS } from '../ui/keys/keymap.ts'
import { Keys } from '../ui/keys/keys.tsx'
import { handledCommands, runCommand } from '../ui/keys/use-command.ts'
import type { Route } from './route.ts'
import { to } from './route.ts'
import { useStore } from './store.ts'
import { undoWords } from './undo-buttons.tsx'

const SHOWN_ITEMS = 200

/** One box to go anywhere or do anything, by typing a part of its name. */
export function Palette() {
  const open = useStore((state) => state.palette)
  const { setPalette } = useStore.getState()
  return (
    <ModalOverlay className="veil top-veil" isDismissable isOpen={open} onOpenChange={setPalette}>
      <Modal className="palette">
        <Dialog aria-label="Go to anything">
          <Choices />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

interface Choice {
  readonly id: string
  readonly words: string
  readonly kind: string
  readonly command?: CommandId
  readonly run: () => void
}

function Choices() {
  const { contains } = useFilter({ sensitivity: 'base' })
  const choices = useChoices()
  const act = (key: string | number) => {
    useStore.getState().setPalette(false)
    const chosen = choices.find(({ id }) => id === key)
    window.setTimeout(() => chosen?.run())
  }
  return (
    <Autocomplete filter={contains}>
      <TextField aria-label="Go to anything" autoFocus>
        <Input className="palette-input" placeholder="Go to a screen, an item, a fact, or do something" />
      </TextField>
      <div className="palette-list" tabIndex={0} role="group" aria-label="Choices">
        <Menu items={choices} onAction={act} className="palette-menu" renderEmptyState={() => 'Nothing of that name'}>
          {(choice) => (
            <MenuItem className="option" textValue={choice.words}>
              <span className="words">{choice.words}</span>
              {choice.command ? <Keys of={choice.command} /> : <span className="quiet">{choice.kind}</span>}
            </MenuItem>
          )}
        </Menu>
      </div>
    </Autocomplete>
  )
}

const SCREENS: readonly (readonly [string, Route])[] = [
  ['Overview', to.overview()],
  ['Evidence', to.evidence()],
  ['Facts', to.facts()],
  ['Trade records', to.trade()],
  ['Review', to.review()],
  ['Docket', to.docket()],
  ['Petition', to.petition()],
  ['Snapshots of the petition’s text', to.snapshots()],
  ['Authorities', to.authorities()],
  ['Exhibits', to.exhibits()],
  ['Conformity', to.conformity()],
  ['Withheld', to.withheld()],
  ['Search', to.search()],
  ['Trash', to.trash()],
  ['Case and custody', to.case()],
  ['Help', to.help()],
]

function useChoices(): readonly Choice[] {
  const evidence = useQuery('evidence', 'list', {}).data ?? []
  const facts = useQuery('facts', 'list', {}).data ?? []
  const steps = useQuery('undo', 'state', {}).data
  const wordsOf = (id: CommandId) =>
    id === 'undo' || id === 'redo' ? undoWords(COMMANDS[id].words, steps?.[id] ?? null) : COMMANDS[id].words
  const { go } = useStore.getState()
  return [
    ...SCREENS.map(([words, route]) => ({ id: `screen ${words}`, words, kind: 'Screen', run: () => go(route) })),
    ...handledCommands()
      .filter((id) => id !== 'palette' && id !== 'back' && ((id !== 'undo' && id !== 'redo') || steps?.[id] != null))
      .map((id) => ({ id, words: wordsOf(id), kind: 'Do', command: id, run: () => void runCommand(id) })),
    ...evidence
      .slice(0, SHOWN_ITEMS)
      .map(({ id, title }) => ({ id, words: title, kind: 'Evidence', run: () => go(to.reader(id)) })),
    ...facts
      .slice(0, SHOWN_ITEMS)
      .map(({ id, statement }) => ({ id, words: statement, kind: 'Fact', run: () => go(to.facts(id)) })),
  ]
}

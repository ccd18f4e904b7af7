import { useStore } from '../../app/store.ts'
import { Checkbox } from '../../ui/choice.tsx'
import { isMac } from '../../ui/keys/keys.tsx'
import { COMMAND_IDS, COMMANDS, keyWords } from '../../ui/keys/keymap.ts'
import type { Topic } from './topic.ts'

export const KEYS: Topic = { id: 'keys', title: 'Keys', body: Keys }

function Keys() {
  const single = useStore((state) => state.singleKeys)
  return (
    <>
      <Checkbox selected={single} onChange={useStore.getState().setSingleKeys}>
        Single letters are shortcuts (H, R, C, S and X in the reader, A, R, D, J and K in review, and ?). Turn this off
        if you dictate or press them by accident.
      </Checkbox>
      <table className="plain-table keys">
        <tbody>
          {COMMAND_IDS.map((id) => (
            <tr key={id}>
              <td>{COMMANDS[id].words}</td>
              <td>
                {COMMANDS[id].keys.map((keys) => (
                  <kbd key={keys}>{keyWords(keys, isMac())}</kbd>
                ))}
              </td>
            </tr>
          ))}
          <tr>
            <td>In lists: move, select more, open</td>
            <td>
              <kbd>↑ ↓</kbd> <kbd>Shift ↑ ↓</kbd> <kbd>Enter</kbd>
            </td>
          </tr>
          <tr>
            <td>In the new fact: save, leave</td>
            <td>
              <kbd>Enter</kbd> <kbd>Esc</kbd>
            </td>
          </tr>
        </tbody>
      </table>
    </>
  )
}

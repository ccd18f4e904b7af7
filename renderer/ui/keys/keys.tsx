import type { CommandId } from './keymap.ts'
import { COMMANDS, keyWords } from './keymap.ts'

/** The first key of a command, as printed on this machine's keyboard. */
export function Keys({ of }: { readonly of: CommandId }) {
  return <kbd>{keyWords(COMMANDS[of].keys[0], isMac())}</kbd>
}

/** Whether the keyboard has Cmd where others have Ctrl. */
export function isMac(): boolean {
  return navigator.userAgent.includes('Mac OS')
}

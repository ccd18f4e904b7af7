/** Everything a key can do. Words are what the shortcuts sheet and the palette print. */
export const COMMANDS = {
  palette: { keys: ['Mod+K', 'Mod+P'], words: 'Go to anything' },
  find: { keys: ['Mod+F'], words: 'Find in this view' },
  search: { keys: ['Mod+Shift+F'], words: 'Search the whole case' },
  import: { keys: ['Mod+Shift+I', 'Mod+Shift+N'], words: 'Add files' },
  'new-fact': { keys: ['Mod+N'], words: 'New fact' },
  edit: { keys: ['Mod+E'], words: 'Edit details' },
  tags: { keys: ['Mod+T'], words: 'Add a tag' },
  merge: { keys: ['Mod+Shift+M'], words: 'Merge the selected items' },
  trash: { keys: ['Delete'], words: 'Move to the Trash' },
  rename: { keys: ['F2'], words: 'Rename' },
  preview: { keys: ['Space'], words: 'Quick preview of the selected item' },
  'next-pane': { keys: ['F6'], words: 'Next pane' },
  'previous-pane': { keys: ['Shift+F6'], words: 'Pane before' },
  'next-tab': { keys: ['Mod+Tab'], words: 'Next opened item' },
  'previous-tab': { keys: ['Mod+Shift+Tab'], words: 'Opened item before' },
  'next-item': { keys: ['Alt+ArrowDown'], words: 'Next item while reading' },
  'previous-item': { keys: ['Alt+ArrowUp'], words: 'Item before while reading' },
  'move-up': { keys: ['Alt+Shift+ArrowUp'], words: 'Move the exhibit up' },
  'move-down': { keys: ['Alt+Shift+ArrowDown'], words: 'Move the exhibit down' },
  highlight: { keys: ['H'], words: 'Make a fact from the selected text' },
  region: { keys: ['R'], words: 'Make a fact from a region of the page' },
  'cite-page': { keys: ['C'], words: 'Make a fact that cites the whole page' },
  still: { keys: ['S'], words: 'Take a still of the film' },
  'copy-cite': { keys: ['Mod+Shift+C'], words: 'Copy a cite of the page or the new fact’s proof' },
  withhold: { keys: ['X'], words: 'Withhold the selected text, or a region, from the public version' },
  approve: { keys: ['A'], words: 'Approve the item in review' },
  'return-item': { keys: ['R'], words: 'Return the item in review, with a reason' },
  'rule-out': { keys: ['D'], words: 'Mark the item in review “do not use”' },
  'queue-next': { keys: ['J'], words: 'Next item in review' },
  'queue-before': { keys: ['K'], words: 'Item before in review' },
  'zoom-in': { keys: ['Mod+=', 'Mod++'], words: 'Larger' },
  'zoom-out': { keys: ['Mod+-'], words: 'Smaller' },
  fit: { keys: ['Mod+0'], words: 'Fit the page' },
  fill: { keys: ['Mod+9'], words: 'Fill the width' },
  'turn-left': { keys: ['Mod+['], words: 'Turn the item left; it stays so' },
  'turn-right': { keys: ['Mod+]'], words: 'Turn the item right; it stays so' },
  back: { keys: ['Escape'], words: 'Back' },
  undo: { keys: ['Mod+Z'], words: 'Undo' },
  redo: { keys: ['Mod+Shift+Z', 'Mod+Y'], words: 'Redo' },
  'next-placeholder': { keys: ['F4'], words: 'Next placeholder in the text' },
  figure: { keys: ['Mod+Shift+G'], words: 'Put a figure into the text' },
  export: { keys: ['Mod+Shift+E'], words: 'Export the petition' },
  saved: { keys: ['Mod+S'], words: 'Is everything saved?' },
  lock: { keys: ['Mod+L'], words: 'Lock the case' },
  'quick-exit': { keys: ['Mod+Shift+Q'], words: 'Quick exit: hide, lock and end at once' },
  help: { keys: ['F1', '?'], words: 'Help' },
} as const
export type CommandId = keyof typeof COMMANDS
export const COMMAND_IDS = Object.keys(COMMANDS) as readonly CommandId[]

/** What is read off a keyboard event. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** A key press as the keymap writes it: "Mod+Shift+F". Shift is left out where the sign itself says it, as in "?". */
export function combo(press: KeyPress): string {
  const key = press.key === ' ' ? 'Space' : press.key
  const letter = /^[a-z]$/i.test(key)
  const named = key.length > 1
  const parts = [
    press.ctrlKey || press.metaKey ? 'Mod' : '',
    press.altKey ? 'Alt' : '',
    press.shiftKey && (letter || named) ? 'Shift' : '',
    letter ? key.toUpperCase() : key,
  ]
  return parts.filter(Boolean).join('+')
}

/** Whether a combo is a bare character, which a person may switch off (WCAG 2.2, 2.1.4). */
export function isSingleKey(keys: string): boolean {
  return keys.length === 1
}

/** Commands of the review queue, which is never shown beside the reader: a letter of theirs may be one of the reader's too. */
export const OF_REVIEW: readonly CommandId[] = ['approve', 'return-item', 'rule-out', 'queue-next', 'queue-before']

/** Commands that a text field answers itself while somebody types in it. */
const OF_TEXT: readonly CommandId[] = ['undo', 'redo', 'trash']

/** The commands a key press may mean: the reader and the review have letters of their own, and only one of them is shown. While somebody types, bare characters, Space, Escape and the field's own undo and Delete are theirs. */
export function commandsFor(press: KeyPress, typing: boolean, singleKeys: boolean): readonly CommandId[] {
  const pressed = combo(press)
  if (isSingleKey(pressed) && (typing || !singleKeys)) return []
  if (typing && (pressed === 'Escape' || pressed === 'Space')) return []
  const commands = COMMAND_IDS.filter((id) => (COMMANDS[id].keys as readonly string[]).includes(pressed))
  return typing ? commands.filter((id) => !OF_TEXT.includes(id)) : commands
}

/** The first command of a key press, or null. */
export function commandFor(press: KeyPress, typing: boolean, singleKeys: boolean): CommandId | null {
  return commandsFor(press, typing, singleKeys)[0] ?? null
}

/** A combo as a person reads it: "Ctrl Shift F", or "⌘ ⇧ F" on a Mac. */
export function keyWords(keys: string, mac: boolean): string {
  const names: Readonly<Record<string, string>> = {
    // A Mac keeps ⌘ Tab for itself; Ctrl does the same here.
    Mod: mac && !keys.endsWith('Tab') ? '⌘' : 'Ctrl',
    Shift: mac ? '⇧' : 'Shift',
    Alt: mac ? '⌥' : 'Alt',
    ArrowUp: '↑',
    ArrowDown: '↓',
    Escape: 'Esc',
  }
  return keys
    .split(/\+(?!$)/)
    .map((part) => names[part] ?? part)
    .join(' ')
}

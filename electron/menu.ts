import type { UndoState } from '../domain/undo.ts'
import { Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron'

/** What would be undone and redone next, in words; the menu names it. */
const NOTHING: UndoState = { undo: null, redo: null }

type Modifier = 'control' | 'meta' | 'shift'

const command: Modifier = process.platform === 'darwin' ? 'meta' : 'control'

/** Sets the application menu. What it offers beyond the system's own items are the page's keys, typed for the person. */
export function setMenu(window: BrowserWindow, steps: UndoState = NOTHING): void {
  const key = (label: string, keyCode: string, modifiers: readonly Modifier[] = [command]) =>
    keyItem(window, label, keyCode, modifiers)
  const separator = { type: 'separator' } as const
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
      {
        label: 'File',
        submenu: [
          key('Add files…', 'I', [command, 'shift']),
          key('Export the petition…', 'E', [command, 'shift']),
          separator,
          key('Lock the case', 'L'),
          key('Quick exit', 'Q', [command, 'shift']),
          { role: 'quit' },
        ],
      },
      { role: 'editMenu', submenu: editItems(key, steps) },
      {
        label: 'Go',
        submenu: [
          key('Go to anything…', 'K'),
          key('Search the whole case…', 'F', [command, 'shift']),
          key('Find in this view…', 'F'),
          separator,
          key('Next opened item', 'Tab', ['control']),
          key('Opened item before', 'Tab', ['control', 'shift']),
        ],
      },
      {
        label: 'View',
        submenu: [
          key('Quick preview', 'Space', []),
          separator,
          key('Larger', '='),
          key('Smaller', '-'),
          key('Fit the page', '0'),
          key('Fill the width', '9'),
          separator,
          key('Turn the page left', '['),
          key('Turn the page right', ']'),
          separator,
          { role: 'togglefullscreen' },
        ],
      },
      { role: 'help', submenu: [key('Help', 'F1', [])] },
    ]),
  )
}

type KeyItem = (label: string, keyCode: string, modifiers?: readonly Modifier[]) => MenuItemConstructorOptions

function editItems(key: KeyItem, { undo, redo }: UndoState): MenuItemConstructorOptions[] {
  // A Mac's text fields hear of their own undo from the menu alone; the page takes the key first where nobody types.
  const native = (role: 'undo' | 'redo') => ({ role, visible: false, acceleratorWorksWhenHidden: true }) as const
  return [
    key(stepLabel('Undo', undo), 'Z'),
    key(stepLabel('Redo', redo), 'Z', [command, 'shift']),
    ...(process.platform === 'darwin' ? [native('undo'), native('redo')] : []),
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    key('Copy a cite', 'C', [command, 'shift']),
    { role: 'paste' },
    { role: 'selectAll' },
  ]
}

/** A menu takes a single & for the mark of the letter after it. */
const stepLabel = (way: string, what: string | null) => (what === null ? way : `${way}: ${what.replaceAll('&', '&&')}`)

/** An item that presses a key of the page's own key map, and shows it; the page alone listens for the key itself. */
function keyItem(
  window: BrowserWindow,
  label: string,
  keyCode: string,
  modifiers: readonly Modifier[],
): MenuItemConstructorOptions {
  return {
    label,
    accelerator: [...modifiers, keyCode].join('+'),
    registerAccelerator: false,
    click: () => {
      window.webContents.sendInputEvent({ type: 'keyDown', keyCode, modifiers: [...modifiers] })
      window.webContents.sendInputEvent({ type: 'keyUp', keyCode, modifiers: [...modifiers] })
    },
  }
}

import { Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron'

type Modifier = 'control' | 'meta' | 'shift'

const command: Modifier = process.platform === 'darwin' ? 'meta' : 'control'

/** Sets the application menu. What it offers beyond the system's own items are the page's keys, typed for the person. */
export function setMenu(window: BrowserWindow): void {
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
          { role: 'quit' },
        ],
      },
      { role: 'editMenu' },
      {
        label: 'Go',
        submenu: [
          key('Go to anything…', 'K'),
          key('Search the whole case…', 'F', [command, 'shift']),
          key('Find in this view…', 'F'),
        ],
      },
      {
        label: 'View',
        submenu: [key('Larger', '='), key('Smaller', '-'), key('Fit', '0'), separator, { role: 'togglefullscreen' }],
      },
      { role: 'help', submenu: [key('Help', 'F1', [])] },
    ]),
  )
}

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

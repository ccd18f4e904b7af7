/** Takes the focus off the field being typed in, so that it saves itself before its screen goes away. */
export function leaveField(): void {
  if (typeof document !== 'undefined' && document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

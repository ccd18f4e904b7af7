/** A first title: the file's name without its folder and ending. */
export function titleOf(name: string): string {
  const base = name.split('/').at(-1) ?? name
  return base.replace(/(?<=.)\.[A-Za-z0-9]{1,5}$/, '').trim() || base || 'Untitled'
}

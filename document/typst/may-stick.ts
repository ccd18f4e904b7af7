/** Letters that stand safely on one page at any size we set. */
const MOST_LETTERS = 700

/** Whether words this long may be kept with what follows: Typst 0.14 sets such a block twice if it runs over a page, and then can't tag it. */
export function mayStick(letters: number): boolean {
  return letters <= MOST_LETTERS
}

/** Where a pointer stands in a box that is turned about its middle, in fractions of the box as it is before the turn. */
export function placeIn(
  pointer: { readonly x: number; readonly y: number },
  box: { readonly middleX: number; readonly middleY: number; readonly width: number; readonly height: number },
  turn: number,
): { readonly x: number; readonly y: number } {
  const angle = (-turn * Math.PI) / 180
  const [x, y] = [pointer.x - box.middleX, pointer.y - box.middleY]
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return { x: (x * cos - y * sin) / box.width + 0.5, y: (x * sin + y * cos) / box.height + 0.5 }
}

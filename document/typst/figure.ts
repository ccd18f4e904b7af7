import { figureAlt } from '../figure-alt.ts'
import type { ResolvedBlock } from '../model.ts'
import { typstString } from './escape.ts'
import { renderInlines } from './inlines.ts'

type Figure = Extract<ResolvedBlock, { readonly kind: 'figure' }>

/** A picture, its number and caption under it, then where it is from; brackets in its place where it is not shown. */
export function renderFigure(figure: Figure, mark = ''): string {
  const { id, number, picture, caption, source } = figure
  return `#picture-figure(
  id: ${typstString(id)},
  caption: [${mark}#"Figure ${number}. "${renderInlines(caption)}],
  source: [${renderInlines(source)}],
  ${picture === null ? 'none' : pictureOf(id, picture, figureAlt(figure))},
)`
}

function pictureOf(id: string, { path, width, height }: NonNullable<Figure['picture']>, alt: string): string {
  const size = `${width.toFixed(2)}pt, ${height.toFixed(2)}pt`
  return `placed-picture(${typstString(id)}, ${typstString(path)}, ${size}, ${typstString(alt)})`
}

import {
  initSync,
  TypstCompilerBuilder,
  TypstFontResolverBuilder,
  type TypstCompiler,
  type TypstFontResolver,
} from '@myriaddreamin/typst-ts-web-compiler'
import { z } from 'zod'
import { AppError } from '../../domain/errors.ts'

/** Typst source and the files it names, by absolute path ("/photo.png"). */
export interface TypesetInput {
  readonly main: string
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[]
}

/** A tagged PDF, its page count, and the page (from 1) on which each heading that carries a `part:` label begins. */
export interface Typeset {
  readonly pdf: Uint8Array
  readonly pages: number
  readonly headings: readonly { readonly id: string; readonly page: number }[]
  /** Where the picture of each figure stands: page from 1, points from the page's upper left corner. */
  readonly figures: readonly { readonly id: string; readonly page: number; readonly x: number; readonly y: number }[]
  /** Where each block that was marked begins (marks.ts): page from 1, points from the page's top. */
  readonly marks: readonly Mark[]
}

/** The place of a block, by its key; a heading's key ends in a slash. */
export interface Mark {
  readonly key: string
  readonly page: number
  readonly y: number
}

/** A compiler kept warm: what did not change since the last call is not laid out again. */
export interface Typesetter {
  pdf(input: TypesetInput): Typeset
}

const MAIN = '/main.typ'

/** Put behind every source: Typst itself says where things came to stand. */
const LAYOUT = `
#context [#metadata((
  pages: counter(page).final().first(),
  headings: query(heading).filter(it => it.has("label")).map(it => (id: str(it.label), page: it.location().page(), y: it.location().position().y.pt())),
  figures: query(<withhold-figure>).map(it => (id: it.value, page: it.location().page(), x: it.location().position().x.pt(), y: it.location().position().y.pt())),
  marks: query(<withhold-at>).map(it => (key: it.value, page: it.location().page(), y: it.location().position().y.pt())),
)) <withhold-layout>]
`

const Layout = z
  .array(
    z.object({
      pages: z.number(),
      headings: z.array(z.object({ id: z.string(), page: z.number(), y: z.number() })),
      figures: z.array(z.object({ id: z.string(), page: z.number(), x: z.number(), y: z.number() })),
      marks: z.array(z.object({ key: z.string(), page: z.number(), y: z.number() })),
    }),
  )
  .length(1)

const Diagnostics = z.object({
  diagnostics: z.array(z.object({ severity: z.string(), message: z.string(), path: z.string(), range: z.string() })),
})

/** Starts Typst from its WASM module. Fonts are only looked at here; each is read when a page first needs it. Throws AppError `cannot-typeset`. */
export async function startTypesetter(fonts: readonly Uint8Array[], wasm: Uint8Array): Promise<Typesetter> {
  initSync({ module: wasm })
  const builder = new TypstCompilerBuilder()
  builder.set_dummy_access_model()
  const compiler = await builder.build()
  compiler.set_fonts(await resolverOf(fonts))
  return { pdf: (input) => typeset(compiler, input) }
}

async function resolverOf(fonts: readonly Uint8Array[]): Promise<TypstFontResolver> {
  const resolver = new TypstFontResolverBuilder()
  for (const font of fonts) resolver.add_lazy_font(resolver.get_font_info(font), () => font)
  return resolver.build()
}

function typeset(compiler: TypstCompiler, input: TypesetInput): Typeset {
  guarded(() => {
    compiler.reset_shadow()
    compiler.add_source(MAIN, input.main + LAYOUT)
    for (const { path, bytes } of input.files) compiler.map_shadow(path, bytes)
  })
  return compile(compiler)
}

function compile(compiler: TypstCompiler): Typeset {
  return guarded(() => {
    const world = compiler.snapshot(null, MAIN, null)
    const pdf = pdfOf(world.get_artifact(FORMAT_PDF, DIAGNOSTICS_AS_OBJECTS))
    const layout = layoutOf(world.query(0, '<withhold-layout>', 'value'))
    world.free()
    // Layouts unused for 30 runs may be forgotten.
    compiler.reset()
    return { pdf, ...layout }
  })
}

const FORMAT_PDF = 1
const DIAGNOSTICS_AS_OBJECTS = 3

function pdfOf(answer: unknown): Uint8Array {
  const pdf = typeof answer === 'object' && answer !== null && 'result' in answer ? answer.result : undefined
  if (pdf instanceof Uint8Array) return pdf
  throw cannotTypeset(Diagnostics.safeParse(answer).data?.diagnostics ?? answer)
}

function layoutOf(answer: string): Omit<Typeset, 'pdf'> {
  const [layout] = Layout.parse(JSON.parse(answer))
  if (layout === undefined) throw cannotTypeset(answer)
  const headings = layout.headings
    .filter(({ id }) => id.startsWith('part:'))
    .map(({ id, page, y }) => ({ id: id.slice('part:'.length), page, y }))
  const titles = layout.marks.length === 0 ? [] : headings.map(({ id, page, y }) => ({ key: `${id}/`, page, y }))
  return {
    pages: layout.pages,
    headings: headings.map(({ id, page }) => ({ id, page })),
    figures: layout.figures,
    marks: [...titles, ...layout.marks].sort((a, b) => a.page - b.page || a.y - b.y),
  }
}

/** A trap leaves the WASM instance unusable: `worker-failed` has the thread that holds it ended; all else is the document's fault. */
function guarded<T>(call: () => T): T {
  try {
    return call()
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === 'RuntimeError') {
      throw new AppError(
        'worker-failed',
        'The typesetter stopped unexpectedly. Nothing was written, and the case is unchanged.',
        'Try again; if it happens again, the document may hold more than memory can take: split it or report it.',
        thrown,
      )
    }
    throw thrown instanceof AppError ? thrown : cannotTypeset(thrown)
  }
}

function cannotTypeset(cause: unknown): AppError {
  return new AppError(
    'cannot-typeset',
    `The pages could not be typeset: ${firstMessage(cause)}. Nothing was written, and the case is unchanged.`,
    'Try again; if it happens again, report it with this text.',
    cause,
  )
}

function firstMessage(cause: unknown): string {
  const diagnostics = z.array(z.object({ message: z.string(), range: z.string() })).safeParse(cause).data
  const [first] = diagnostics ?? []
  if (first !== undefined) return `${first.message} (${first.range})`
  return cause instanceof Error ? cause.message : String(cause)
}

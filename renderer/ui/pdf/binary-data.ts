type Load = () => Promise<string>

const files: Readonly<Record<string, Load>> = {
  ...import.meta.glob<string>('../../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
    query: '?url&inline',
    import: 'default',
  }),
  ...import.meta.glob<string>('../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
    query: '?url&inline',
    import: 'default',
  }),
}
const byName = new Map(Object.entries(files).map(([path, load]) => [path.slice(path.lastIndexOf('/') + 1), load]))

/** Gives pdf.js its character maps and fonts out of our own bundle: nothing is fetched. */
export class BundledData {
  /** The bytes of one file by its name; throws if it is not bundled. */
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const load = byName.get(filename)
    if (!load) throw new Error(`${filename} is not part of this program`)
    const inlined = await load()
    const text = atob(inlined.slice(inlined.indexOf(',') + 1))
    return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  }
}

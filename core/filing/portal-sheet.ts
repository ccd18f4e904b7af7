import type { PortalField } from '../../domain/filing.ts'

/** What is known of the portal's fields, and how well. */
const NOTES = [
  'A customs broker reports that the fields of CBP’s portals take letters and digits only and refuse special characters. This is reported, not verified: CBP publishes no list of what a field takes.',
  'The portal’s own fields and the most letters each takes are not known either. Take from these blocks what the field before you asks for, and compare the count.',
]

/** What the sheet is of: the petition's title, and which version of it. */
export interface SheetHead {
  readonly title: string
  readonly version: string | null
}

/** The paste sheet as plain text: each block with its name and its count. */
export function portalSheetText({ title, version }: SheetHead, fields: readonly PortalField[]): string {
  const blocks = fields.map(({ field, text, length, left }) => {
    const count = `${String(length)} characters${left.length > 0 ? `; left out: ${left.join(' ')}` : ''}`
    return `== ${field}\r\n   ${count}\r\n\r\n${text}\r\n`
  })
  const head = [`${title}: portal paste sheet\r\n`, ...(version ? [`${version}\r\n`] : [])]
  return [...head, ...NOTES.map((note) => `${note}\r\n`), ...blocks].join('\r\n')
}

/** The paste sheet as a page that works from the disk: copying needs no network and nothing is loaded. */
export function portalSheetHtml({ title, version }: SheetHead, fields: readonly PortalField[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)}: portal paste sheet</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Portal paste sheet</h1>
<p class="quiet">${html([title, version].filter((words) => words !== null).join(' · '))}</p>
${NOTES.map((note) => `<p class="note">${html(note)}</p>`).join('\n')}
${fields.map(block).join('\n')}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`
}

function block({ field, text, length, left }: PortalField, index: number): string {
  const id = `field-${String(index + 1)}`
  const lost =
    left.length === 0
      ? ''
      : `\n<p class="left">Left out, having no plain form: <span>${html(left.join('  '))}</span></p>`
  return `<section>
<h2 id="${id}-name">${html(field)}</h2>
<p class="count"><span>${length.toLocaleString('en-US')} characters</span><button type="button" data-copies="${id}" aria-describedby="${id}-name">Copy</button></p>
<textarea id="${id}" readonly rows="${String(Math.min(12, Math.max(1, Math.ceil(length / 84))))}" aria-labelledby="${id}-name">${html(text)}</textarea>${lost}
</section>`
}

function html(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${String(char.charCodeAt(0))};`)
}

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1rem; margin: 0; }
.quiet, .count { color: color-mix(in srgb, currentColor 70%, transparent); }
.note, .left { border-left: 3px solid #c28a1a; padding-left: .75rem; }
.left { font-size: .9rem; }
section { margin-top: 1.75rem; }
.count { display: flex; align-items: center; justify-content: space-between; gap: 1rem; margin: .25rem 0 .4rem; font-size: .9rem; }
textarea { box-sizing: border-box; width: 100%; font: 14px/1.45 ui-monospace, monospace; padding: .5rem .6rem; resize: vertical; }
button { font: inherit; padding: .2rem .9rem; cursor: pointer; }
`

/** Where the page may not use the clipboard, the text is selected and copied as by hand. */
const SCRIPT = `
document.addEventListener('click', function (event) {
  var button = event.target.closest('button[data-copies]')
  if (!button) return
  var box = document.getElementById(button.dataset.copies)
  box.focus()
  box.select()
  var copied = document.execCommand('copy')
  button.textContent = copied ? 'Copied' : 'Selected: press Ctrl+C'
  setTimeout(function () { button.textContent = 'Copy' }, 2500)
})
`

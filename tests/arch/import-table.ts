import type { Layer } from './sources.ts'

/** What a layer may import: files by the start of their path, and packages (`node` is every node: module). */
export interface Allowance {
  readonly files: readonly string[]
  readonly packages: readonly string[]
}

/** Who may import whom. Its own folder every layer may. */
export const importTable: Readonly<Record<Layer, Allowance>> = {
  domain: { files: [], packages: ['zod'] },
  document: {
    files: ['domain/'],
    packages: ['zod', 'docx', 'pdf-lib', 'fflate', '@myriaddreamin/typst-ts-web-compiler'],
  },
  templates: { files: ['domain/', 'document/model.ts', 'document/build.ts'], packages: ['zod'] },
  db: { files: ['domain/'], packages: ['better-sqlite3', 'node'] },
  core: {
    files: ['domain/', 'document/', 'templates/', 'db/'],
    packages: [
      'node',
      'zod',
      'uuid',
      'sharp',
      'pdf-lib',
      'parse5',
      'saxes',
      'fflate',
      'file-type',
      'hash-wasm',
      '@scure/bip39',
      '@embedpdf/pdfium',
      '@neslinesli93/qpdf-wasm',
      'papaparse',
      'exceljs',
      'tesseract.js',
      'diff',
      'yauzl',
      'postal-mime',
      '@kenjiuno/msgreader',
      '@kenjiuno/decompressrtf',
      'warcio',
      'mediainfo.js',
      'openpgp',
      'biblatex-csl-converter',
      'pkijs',
      'asn1js',
      'exifr',
      'sharp-phash',
      'pinyin-pro',
      'es-hangul',
      'fastest-levenshtein',
      'opencc-js',
      'ical-generator',
    ],
  },
  ipc: { files: ['domain/'], packages: ['zod'] },
  electron: { files: ['core/', 'ipc/', 'cli/', 'domain/'], packages: ['electron', 'node', 'zod'] },
  renderer: {
    files: ['domain/', 'ipc/', 'document/model.ts'],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      'zustand',
      'zod',
      'lucide-react',
      'pdfjs-dist',
      'world-atlas',
      'topojson-client',
      'topojson-specification',
      '@tiptap/core',
      '@tiptap/pm',
      '@tiptap/react',
      'vite',
    ],
  },
  cli: { files: ['core/', 'domain/'], packages: ['commander', 'node'] },
}

/** Rooms inside a layer that may see less of it: the first path that fits a file decides what it may import of its own layer. */
export const rooms: readonly { readonly inside: RegExp; readonly mayImport: (room: string) => readonly string[] }[] = [
  {
    // A feature of the window knows the shared parts and itself, never another feature.
    inside: /^(renderer\/features\/[^/]+)\//,
    mayImport: (room) => [
      `${room}/`,
      'renderer/app/store.ts',
      'renderer/app/route.ts',
      'renderer/app/use-',
      'renderer/data/',
      'renderer/parts/',
      'renderer/ui/',
      'renderer/styles/',
    ],
  },
  // What the templates judge with, and the parts they share, never know a template.
  {
    inside: /^(templates\/assessing)\//,
    mayImport: (room) => [`${room}/`, 'domain/'],
  },
  {
    inside: /^(templates\/parts)\//,
    mayImport: (room) => [`${room}/`, 'templates/basics.ts'],
  },
  // A joint petition knows the templates it joins.
  {
    inside: /^(templates\/joint)\//,
    mayImport: (room) => [
      `${room}/`,
      'templates/kit.ts',
      'templates/caatsa-321/template.ts',
      'templates/uflpa-entity-list/template.ts',
      'templates/uflpa-entity-list/pieces.ts',
    ],
  },
  // A petition's template knows the kit and its own folder.
  {
    inside: /^(templates\/[^/]+)\//,
    mayImport: (room) => [`${room}/`, 'templates/kit.ts'],
  },
]

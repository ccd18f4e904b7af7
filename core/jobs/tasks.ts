/** Every task a worker can run, by name; each is loaded when it is first asked for, since most workers run one kind only. */
export const tasks = {
  'read-document': async () => (await import('../evidence/read-document.ts')).readDocument,
  'read-media': async () => (await import('../evidence/readers/read-media.ts')).readMedia,
  'read-references': async () => (await import('../references/read-references.ts')).readReferences,
  'read-token': async () => (await import('../evidence/timestamps/token-task.ts')).readTokenAgain,
  'unpack-files': async () => (await import('../evidence/contents/unpack-task.ts')).unpackFiles,
  'ocr-pages': async () => (await import('../ocr/ocr-task.ts')).ocrPages,
  'page-image': async () => (await import('../evidence/page-image.ts')).pageImage,
  thumbnail: async () => (await import('../thumbnails/thumbnail-task.ts')).thumbnailTask,
  'draw-still': async () => (await import('../stills/draw-still.ts')).drawStill,
  typeset: async () => (await import('../petition/typeset-task.ts')).typesetTask,
  'render-docx': async () => (await import('../petition/docx-task.ts')).docxTask,
  'exhibit-pages': async () => (await import('../petition/exhibit-pages.ts')).exhibitPages,
  'read-trade-file': async () => (await import('../trade/read-trade-file.ts')).readTradeFile,
  'read-rows': async () => (await import('../trade/read-rows.ts')).readRows,
  'read-list': async () => (await import('../lists/read-list.ts')).readList,
  'match-lists': async () => (await import('../lists/match-task.ts')).matchTask,
  'verify-public': async () => (await import('../protection/verifier/verify-task.ts')).verifyPublic,
  'comparison-pages': async () => (await import('../made/comparison-pages.ts')).comparisonPages,
  'draw-figure': async () => (await import('../petition/figures/draw-figure.ts')).drawFigure,
  'sheet-pages': async () => (await import('../made/sheet-pages.ts')).sheetPages,
  'bind-parts': async () => (await import('../filing/bind-parts.ts')).bindParts,
  'check-pdfs': async () => (await import('../filing/check-pdfs.ts')).checkPdfs,
  'find-names': async () => (await import('../filing/find-names.ts')).findNames,
  'bind-volume': async () => (await import('../petition/bind-volume.ts')).bindVolume,
} as const

type Tasks = { readonly [K in keyof typeof tasks]: Awaited<ReturnType<(typeof tasks)[K]>> }

export type TaskName = keyof Tasks
export type TaskInput<K extends TaskName> = Parameters<Tasks[K]>[0]
export type TaskOutput<K extends TaskName> = Awaited<ReturnType<Tasks[K]>>

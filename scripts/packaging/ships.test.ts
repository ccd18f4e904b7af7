import { expect, test } from 'vitest'
import { ships } from './ships.ts'

test.each([
  '/package.json',
  '/dist',
  '/dist/app/main.js',
  '/dist/app/fonts/LibertinusSerif_400Regular.ttf',
  '/node_modules/sharp/dist/index.mjs',
  '/node_modules/@img/sharp-wasm32/lib/sharp-wasm32.node.wasm',
  '/node_modules/better-sqlite3/prebuilds/linux-x64.node',
  '/node_modules/tesseract.js-core/tesseract-core-simd.wasm',
  '/node_modules/tesseract.js-core/tesseract-core-relaxedsimd.js',
  '/node_modules/@tesseract.js-data/kor/4.0.0_best_int/kor.traineddata.gz',
  '/node_modules/@tesseract.js-data/chi_tra/4.0.0_best_int/chi_tra.traineddata.gz',
  '/node_modules/@tesseract.js-data/uig/4.0.0_best_int/uig.traineddata.gz',
])('%s ships', (path) => expect(ships(path, 'linux')).toBe(true))

test.each([
  '/core/app.ts',
  '/.git/config',
  '/.cache/electron-runtime',
  '/out/demo/example.wro',
  '/dist/app.lock',
  '/tests/e2e/fixtures.ts',
  '/node_modules/.bin/vite',
  '/node_modules/better-sqlite3/deps/sqlite3/sqlite3.c',
  '/node_modules/better-sqlite3/prebuilds/win32-x64.node',
  '/node_modules/zod/README.md',
  '/node_modules/tesseract.js-core/tesseract-core-simd-lstm.wasm',
  '/node_modules/tesseract.js-core/tesseract-core-simd.wasm.js',
  '/node_modules/@tesseract.js-data/kor/4.0.0/kor.traineddata.gz',
  '/node_modules/@img/sharp-libvips-linux-x64/lib/libvips-cpp.so.8.18.7',
])('%s stays at home', (path) => expect(ships(path, 'linux')).toBe(false))

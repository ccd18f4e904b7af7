import { expect, test } from 'vitest'
import { em, law, runs, slot, strong, type Runs } from './build.ts'

const words = (...parts: readonly Runs[]) =>
  runs(...parts)
    .map((run) => (run.kind === 'text' ? run.text : `<${run.kind}>`))
    .join('|')

test.each([
  [words('Rivermouth Co., Ltd.', '. ', law('usc-1307')), 'Rivermouth Co., Ltd.| |<law>'],
  [words('the producer is Rivermouth Ltd.', '.'), 'the producer is Rivermouth Ltd.'],
  [words(strong('Re: letter on ', 'Harbor Inc.'), '. ', law('cfr-12-42')), '<strong>| |<law>'],
  [words(em('See', ' id.'), '. More.'), '<emphasis>| More.'],
  [words('Rivermouth', '. ', law('usc-1307'), '. '), 'Rivermouth|. |<law>|. '],
  [words(slot('goods', 'Goods'), '. '), '<slot>|. '],
  [words('...', '.'), '...|.'],
  [words('.', '.'), '.|.'],
  [words('so on', ' … and .5 of it'), 'so on| … and .5 of it'],
])('%s', (made, expected) => expect(made).toBe(expected))

import { createHash } from 'node:crypto'
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tempFolder } from '../../tests/support/temp-case.ts'
import { checkBag } from './check-bag.ts'
import { writeBag } from './write-bag.ts'

const sum = (text: string, algorithm = 'sha256') => createHash(algorithm).update(text).digest('hex')
const A = 'Workers lived in the factory.\n'
const B = '여권\n'
const DECLARED = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

/** A sound bag's files by path; `change` overwrites some, null removes one. */
async function bagOf(change: Readonly<Record<string, string | Uint8Array | null>> = {}): Promise<string> {
  const folder = await tempFolder()
  const files: Readonly<Record<string, string | Uint8Array | null>> = {
    'bagit.txt': DECLARED,
    'data/a.txt': A,
    'data/sub/b.txt': B,
    'manifest-sha256.txt': `${sum(A)}  data/a.txt\n${sum(B)}  data/sub/b.txt\n`,
    ...change,
  }
  for (const [path, content] of Object.entries(files)) {
    if (content === null) continue
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}

const oxum = `${String(Buffer.byteLength(A) + Buffer.byteLength(B))}.2`

describe('bags that hold', () => {
  const sound: Record<string, Record<string, string | Uint8Array | null>> = {
    'one manifest': {},
    'md5 and sha512 manifests in capitals, tabs and CRLF': {
      'manifest-sha256.txt': null,
      'manifest-md5.txt': `${sum(A, 'md5').toUpperCase()}\tdata/a.txt\r\n${sum(B, 'md5')} data/sub/b.txt\r\n`,
      'manifest-sha512.txt': `${sum(A, 'sha512')}  data/a.txt\r${sum(B, 'sha512')}  data/sub/b.txt`,
    },
    'a right Payload-Oxum and folded lines': {
      'bag-info.txt': `Payload-Oxum: ${oxum}\nContact-Name: A\n  Researcher\n`,
    },
    'tag manifest over tag files': { 'notes/x.txt': 'x', 'tagmanifest-sha256.txt': `${sum('x')}  notes/x.txt\n` },
    'a fetched file that is there': {
      'fetch.txt': `https://example.org/a ${String(Buffer.byteLength(A))} data/a.txt\n`,
    },
    'names with CR, LF and percent': {
      'data/a\r\n50%.txt': A,
      'manifest-sha256.txt': `${sum(A)}  data/a.txt\n${sum(B)}  data/sub/b.txt\n${sum(A)}  data/a%0D%0a50%25.txt\n`,
    },
    'a decomposed name listed composed': {
      'data/\u1112\u1161.txt': A,
      'manifest-sha256.txt': `${sum(A)}  data/a.txt\n${sum(B)}  data/sub/b.txt\n${sum(A)}  data/\ud558.txt\n`,
    },
    'BagIt 0.97 with each file in one of two manifests, and asterisks': {
      'bagit.txt': 'BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n',
      'data/50%.txt': A,
      'manifest-sha256.txt': `${sum(A)} *data/a.txt\n${sum(A)}  data/50%.txt\n`,
      'manifest-md5.txt': `${sum(B, 'md5')}  ./data/sub/b.txt\n`,
    },
    'tag files in Latin-1': {
      'bagit.txt': 'BagIt-Version: 0.97\nTag-File-Character-Encoding: ISO-8859-1\n',
      'data/\u00e9.txt': A,
      'manifest-sha256.txt': Buffer.from(
        `${sum(A)}  data/a.txt\n${sum(B)}  data/sub/b.txt\n${sum(A)}  data/\u00e9.txt\n`,
        'latin1',
      ),
    },
  }
  it.each(Object.entries(sound))('%s', async (_, change) => {
    expect(await checkBag(await bagOf(change))).toEqual({ valid: true, problems: [] })
  })
})

describe('bags that do not hold', () => {
  const lines = `${sum(A)}  data/a.txt\n${sum(B)}  data/sub/b.txt\n`
  const broken: Record<string, [Record<string, string | Uint8Array | null>, RegExp]> = {
    'no bagit.txt': [{ 'bagit.txt': null }, /bagit\.txt is missing/],
    'a byte order mark': [{ 'bagit.txt': `\ufeff${DECLARED}` }, /byte order mark/],
    'no encoding': [{ 'bagit.txt': 'BagIt-Version: 1.0\n' }, /Tag-File-Character-Encoding/],
    'an unknown encoding': [
      { 'bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: KLINGON\n' },
      /KLINGON, which is not known/,
    ],
    'a third line in bagit.txt': [{ 'bagit.txt': `${DECLARED}More: 1\n` }, /more than its two lines/],
    'a version to come': [{ 'bagit.txt': DECLARED.replace('1.0', '7.3') }, /version 7\.3/],
    'no manifest': [{ 'manifest-sha256.txt': null }, /no payload manifest/],
    'an unknown algorithm': [{ 'manifest-rot13.txt': 'ab  data/a.txt\n' }, /rot13, which this check does not know/],
    'a changed byte': [{ 'data/a.txt': A.replace('W', 'w') }, /data\/a\.txt has another sha256 sum/],
    'a missing file': [{ 'data/a.txt': null }, /data\/a\.txt is listed but not there/],
    'a file too many': [{ 'data/more.txt': 'x' }, /data\/more\.txt is in no manifest/],
    'a file listed twice': [{ 'manifest-sha256.txt': `${lines}${sum(A)}  data/a.txt\n` }, /listed a second time/],
    'a line that is none': [{ 'manifest-sha256.txt': `${lines}hello\n` }, /line 3: it is not a checksum/],
    'a short checksum': [{ 'manifest-sha256.txt': `${lines}abcd  data/c.txt\n` }, /4 digits are no sha256 sum/],
    'a path out of the bag': [{ 'manifest-sha256.txt': `${lines}${sum(A)}  data/../../etc/passwd\n` }, /leads outside/],
    'an absolute path': [{ 'manifest-sha256.txt': `${lines}${sum(A)}  /etc/passwd\n` }, /leads outside/],
    'a home path': [{ 'manifest-sha256.txt': `${lines}${sum(A)}  ~/secret\n` }, /leads outside/],
    'a drive': [{ 'manifest-sha256.txt': `${lines}${sum(A)}  C:/secret\n` }, /leads outside/],
    backslashes: [{ 'manifest-sha256.txt': `${lines}${sum(A)}  data\\a.txt\n` }, /backslashes/],
    'a roundabout path': [{ 'manifest-sha256.txt': `${lines}${sum(A)}  data/./a.txt\n` }, /not in its plain form/],
    'a bare percent sign': [
      { 'data/50%.txt': A, 'manifest-sha256.txt': `${lines}${sum(A)}  data/50%.txt\n` },
      /percent sign that is not written %25/,
    ],
    'a manifest with tag files': [
      { 'manifest-sha256.txt': `${lines}${sum(DECLARED)}  bagit.txt\n` },
      /which is no payload/,
    ],
    'manifests that list different files': [
      { 'manifest-md5.txt': `${sum(A, 'md5')}  data/a.txt\n` },
      /data\/sub\/b\.txt is not in manifest-md5\.txt/,
    ],
    'a wrong sum in the second manifest': [
      { 'manifest-md5.txt': `${sum(A, 'md5')}  data/a.txt\n${sum(A, 'md5')}  data/sub/b.txt\n` },
      /another md5 sum than manifest-md5\.txt says/,
    ],
    'a changed tag file': [
      { 'tagmanifest-sha256.txt': `${sum('other')}  bagit.txt\n` },
      /bagit\.txt has another sha256 sum/,
    ],
    'a missing tag file': [{ 'tagmanifest-sha256.txt': `${sum('x')}  notes.txt\n` }, /notes\.txt, which is not there/],
    'payload in a tag manifest': [{ 'tagmanifest-sha256.txt': `${sum(A)}  data/a.txt\n` }, /which is payload/],
    'a tag manifest in a tag manifest': [
      { 'tagmanifest-md5.txt': '', 'tagmanifest-sha256.txt': `${sum('')}  tagmanifest-md5.txt\n` },
      /a tag manifest/,
    ],
    'a wrong Payload-Oxum': [{ 'bag-info.txt': 'Payload-Oxum: 1.1\n' }, /Payload-Oxum says 1\.1, but/],
    'two Payload-Oxums': [{ 'bag-info.txt': `Payload-Oxum: ${oxum}\nPayload-Oxum: ${oxum}\n` }, /more than once/],
    'no Payload-Oxum at all': [{ 'bag-info.txt': 'Payload-Oxum: much\n' }, /not OCTETS\.STREAMS/],
    'a line of bag-info that is none': [{ 'bag-info.txt': 'hello\n' }, /bag-info\.txt, line 1/],
    'a file left to be fetched': [
      { 'data/a.txt': null, 'fetch.txt': 'https://example.org/a 30 data/a.txt\n' },
      /left to be fetched from https:\/\/example\.org\/a; nothing was fetched/,
    ],
    'a fetch of what no manifest lists': [{ 'fetch.txt': 'https://example.org/a - data/c.txt\n' }, /no manifest lists/],
    'a fetch of a tag file': [{ 'fetch.txt': 'https://example.org/a - bagit.txt\n' }, /is not in data\//],
    'a fetch out of the bag': [{ 'fetch.txt': 'https://example.org/a - data/../../x\n' }, /leads outside/],
    'a fetch of another length': [{ 'fetch.txt': 'https://example.org/a 7 data/a.txt\n' }, /not the 7 bytes/],
    'no data': [{ 'data/a.txt': null, 'data/sub/b.txt': null, 'manifest-sha256.txt': '' }, /folder data is missing/],
  }
  it.each(Object.entries(broken))('%s', async (_, [change, says]) => {
    const { valid, problems } = await checkBag(await bagOf(change))
    expect(valid).toBe(false)
    expect(problems.join('\n')).toMatch(says)
  })

  it('a link instead of a file is named and never followed', async () => {
    const folder = await bagOf()
    const outside = join(await tempFolder(), 'outside.txt')
    await writeFile(outside, A)
    await rm(join(folder, 'data/a.txt'))
    await symlink(outside, join(folder, 'data/a.txt'))
    const { problems } = await checkBag(folder)
    expect(problems.join('\n')).toMatch(/data\/a\.txt is a link, which is not followed/)
    expect(problems.join('\n')).toMatch(/data\/a\.txt is listed but not there/)
  })

  it('a folder that is not there is an error, not a bag that does not hold', async () => {
    await expect(checkBag(join(await tempFolder(), 'none'))).rejects.toMatchObject({ code: 'no-such-file' })
  })
})

describe('our own bags', () => {
  it('hold, whatever the names, until a byte changes', async () => {
    const folder = await tempFolder()
    const sources = [
      { from: join(folder, '1'), name: '50% of\nit.txt' },
      { from: join(folder, '2'), name: 'sub/동강.txt' },
    ]
    await writeFile(join(folder, '1'), A)
    await writeFile(join(folder, '2'), B)
    const bag = join(folder, 'bag')
    await writeBag({ folder: bag, sources, info: [['Bag-Software-Agent', 'Withhold']] })
    expect(await checkBag(bag)).toEqual({ valid: true, problems: [] })
    await writeFile(join(bag, 'bag-info.txt'), 'Bag-Software-Agent: other\n')
    expect((await checkBag(bag)).problems.join()).toMatch(/bag-info\.txt has another sha256 sum/)
  })

  it('a cancelled one stops', async () => {
    const folder = await tempFolder()
    await writeFile(join(folder, '1'), A)
    const work = writeBag(
      { folder: join(folder, 'bag'), sources: [{ from: join(folder, '1'), name: 'a' }], info: [] },
      { signal: AbortSignal.abort() },
    )
    await expect(work).rejects.toMatchObject({ code: 'cancelled' })
  })
})

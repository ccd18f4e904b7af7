import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const CONFIG = `[tsa]
default_tsa = stamps
[stamps]
serial = serial
signer_cert = tsa.pem
signer_key = tsa.key
certs = root.pem
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
ess_cert_id_alg = sha256
[stamping]
extendedKeyUsage = critical, timeStamping
[signing]
extendedKeyUsage = critical, codeSigning
`

/** A time-stamp authority made with openssl in a folder, with its root, its own certificate and one of the same name, number and key that is for signing code; and what stamps a file as .tsr or .tst. */
export interface Authority {
  readonly root: string
  readonly own: string
  readonly forCode: string
  /** `certificate` false leaves the authority's own out of the token. */
  stamp(bytes: Uint8Array | string, options?: { hash?: string; bare?: boolean; certificate?: boolean }): Promise<Buffer>
}

/** Makes an authority. */
export async function timeStampAuthority(folder: string): Promise<Authority> {
  const openssl = async (...args: readonly string[]) => run('openssl', [...args], { cwd: folder })
  await writeFile(join(folder, 'tsa.cnf'), CONFIG)
  await writeFile(join(folder, 'serial'), '01')
  const ca = ['-addext', 'basicConstraints=critical,CA:TRUE', '-subj', '/CN=Test Root', '-days', '30']
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  await openssl('req', '-x509', '-new', ...curve, '-keyout', 'root.key', '-out', 'root.pem', ...ca)
  await openssl('req', '-new', ...curve, '-keyout', 'tsa.key', '-out', 'tsa.csr', '-subj', '/CN=Test Stamps')
  for (const [out, use] of [
    ['tsa.pem', 'stamping'],
    ['code.pem', 'signing'],
  ] as const) {
    const issue = [
      '-CA',
      'root.pem',
      '-CAkey',
      'root.key',
      '-set_serial',
      '7',
      '-extfile',
      'tsa.cnf',
      '-extensions',
      use,
    ]
    await openssl('x509', '-req', '-in', 'tsa.csr', '-out', out, '-days', '20', ...issue)
  }
  return {
    root: join(folder, 'root.pem'),
    own: join(folder, 'tsa.pem'),
    forCode: join(folder, 'code.pem'),
    async stamp(bytes, { hash = 'sha256', bare = false, certificate = true } = {}) {
      await writeFile(join(folder, 'data'), bytes)
      await openssl('ts', '-query', '-data', 'data', `-${hash}`, ...(certificate ? ['-cert'] : []), '-out', 'query')
      const form = bare ? ['-token_out'] : []
      await openssl(
        'ts',
        '-reply',
        '-config',
        'tsa.cnf',
        '-section',
        'stamps',
        '-queryfile',
        'query',
        ...form,
        '-out',
        'reply',
      )
      return await readFile(join(folder, 'reply'))
    },
  }
}

const hex = (digits: string) => Buffer.from(digits, 'hex')
const MAGIC = hex('004f70656e54696d657374616d7073000050726f6f6600bf89e2e884e89294')
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()
const counted = (bytes: Uint8Array) => Buffer.concat([Buffer.from([bytes.length]), bytes])
const attested = (tag: string, payload: Buffer) => Buffer.concat([hex('00'), hex(tag), counted(payload)])

/** An OpenTimestamps proof of a file: appended bytes, SHA-256, prepended bytes, SHA-256, then Bitcoin block 358391 and a calendar that is waited for; and the root it leads to, as explorers show it. */
export function otsOf(file: Uint8Array, { block = true } = {}): { readonly proof: Buffer; readonly root: string } {
  const [salt, left] = [Buffer.from('0a0b0c0d', 'hex'), Buffer.alloc(32, 7)]
  const first = sha256(Buffer.concat([sha256(file), salt]))
  const last = sha256(Buffer.concat([left, first]))
  const calendar = counted(Buffer.from('https://calendar.example.org'))
  const pending = attested('83dfe30d2ef90c8e', calendar)
  const toBlock = Buffer.concat([hex('f1'), counted(left), hex('08'), attested('0588960d73d71901', hex('f7ef15'))])
  const tree = block ? Buffer.concat([hex('ff'), pending, toBlock]) : pending
  const operations = Buffer.concat([hex('f0'), counted(salt), hex('08'), tree])
  return {
    proof: Buffer.concat([MAGIC, hex('01'), hex('08'), sha256(file), operations]),
    root: Buffer.from(last).reverse().toString('hex'),
  }
}

import { describe, expect, it } from 'vitest'
import { checkIdentifier } from './check-identifier.ts'

describe('an identifier’s check digit', () => {
  it('fits for numbers their standards and registers print', () => {
    expect(checkIdentifier('uscc', '91350100M000100Y43')).toBe('fits')
    expect(checkIdentifier('uscc', '9135 0100-m000100y43')).toBe('fits')
    expect(checkIdentifier('imo', 'IMO 9074729')).toBe('fits')
    expect(checkIdentifier('lei', '5493001KJTIIGC8Y1R12')).toBe('fits')
  })

  it('shows a slip of one sign, or of two changed places', () => {
    expect(checkIdentifier('uscc', '91350100M000100Y42')).toBe('does-not-fit')
    expect(checkIdentifier('uscc', '91530100M000100Y43')).toBe('does-not-fit')
    expect(checkIdentifier('imo', '9074792')).toBe('does-not-fit')
    expect(checkIdentifier('lei', '5493001KJTIIGC8Y1R21')).toBe('does-not-fit')
  })

  it('tells a wrong shape from a wrong digit, and claims nothing where there is no digit', () => {
    expect(checkIdentifier('uscc', '91350100M000100Y4')).toBe('wrong-shape')
    expect(checkIdentifier('uscc', '91350100I000100Y43')).toBe('wrong-shape')
    expect(checkIdentifier('imo', '12345')).toBe('wrong-shape')
    expect(checkIdentifier('duns', '80861768')).toBe('wrong-shape')
    expect(checkIdentifier('duns', '80-861-7681')).toBe('none')
    expect(checkIdentifier('registration', 'anything 12')).toBe('none')
  })
})

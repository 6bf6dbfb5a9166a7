import { describe, expect, it } from 'vitest'
import { nameFaults, textFaults } from './house'

describe('names', () => {
  it('are those of the house', () => {
    expect(nameFaults(['app/page.tsx', 'lib/parser/text/fold.ts', '.ci/run', 'README.md'])).toEqual([])
  })

  it.each(['notes.txt', 'src/x.ts', 'lib/services/x.ts', 'lib/parser/utils.ts', 'components/common/x.tsx'])(
    'are refused: %s',
    (file) => expect(nameFaults([file])).toHaveLength(1),
  )
})

describe('classes', () => {
  it.each(['ml-2', '-mr-4', 'pl-[3px]', 'left-0', 'text-right', 'border-l', 'rounded-tl-lg', 'md:pr-2'])(
    'that do not turn with the script are refused: %s',
    (name) => {
      expect(textFaults('components/x.tsx', `<p className="flex ${name}" />`)).toHaveLength(1)
    },
  )

  it.each([
    'ms-2',
    'me-4',
    'start-0',
    'text-end',
    'border-s',
    'rounded-ss-lg',
    'mt-2',
    'flex-1',
    'html-2',
    'xl-3',
  ])('that turn, or have no side, are welcome: %s', (name) =>
    expect(textFaults('components/x.tsx', `<p className="flex ${name}" />`)).toEqual([]),
  )
})

describe('styles', () => {
  it('of an element’s own are refused where pages are drawn', () => {
    for (const told of ['<p style={{ top: 0 }} />', '<style>{rules}</style>']) {
      expect(textFaults('components/x.tsx', told)).toHaveLength(1)
      expect(textFaults('components/x.test.tsx', told)).toEqual([])
    }
    expect(textFaults('components/x.tsx', '<p styled={yes} />')).toEqual([])
  })
})

describe('objects', () => {
  it('made only to be spread into another are refused', () => {
    expect(textFaults('lib/x.ts', `const x = { ${'.'.repeat(3)}{ a: 1 }, b: 2 }`)).toHaveLength(1)
    expect(textFaults('lib/x.ts', 'const x = { ...given, b: 2 }')).toEqual([])
  })
})

describe('words', () => {
  it('that promise to finish later are refused', () => {
    expect(textFaults('lib/x.ts', `// ${'TO'}${'DO'}: later`)).toEqual([
      'lib/x.ts:1: finish it, or file an issue.',
    ])
  })

  it('that name a place of one machine are refused', () => {
    expect(textFaults('lib/x.ts', `const file = '${'/ho'}${'me'}/somebody/x'`)).toHaveLength(1)
    expect(textFaults('lib/x.ts', "const file = '/usr/bin/chromium'")).toEqual([])
  })
})

describe('length', () => {
  it('is limited, lists and tests aside', () => {
    const long = 'x\n'.repeat(251)
    expect(textFaults('lib/archive/x.ts', long)).toHaveLength(1)
    expect(textFaults('lib/archive/x.test.ts', long)).toEqual([])
    expect(textFaults('lib/parser/languages/fa/lexicon.ts', long)).toEqual([])
  })
})

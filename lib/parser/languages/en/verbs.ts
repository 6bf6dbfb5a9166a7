/** English verbs, conjugated: finite forms end or begin clauses, auxiliaries tell tense and negation. */
import type { MeetingKind } from '@/lib/registry/schema'
import type { LexiconData, VerbClass } from '../schema'
import { OTHER, SPEAKING } from './verb-stems'

type Verbs = LexiconData['verbs']

/** Of irregular verbs: the plain form, the past and, where it differs, the participle. */
type Forms = readonly [string, string, string?]

const CONSONANT_Y = /[^aeiou]y$/
const HISSES = /(s|x|z|ch|sh|o)$/

/** What follows a verb's first word: "sit down with" is conjugated at "sit". */
const split = (verb: string): [string, string] => {
  const at = verb.indexOf(' ')
  return at < 0 ? [verb, ''] : [verb.slice(0, at), verb.slice(at)]
}

function thirdPerson(verb: string): string {
  if (CONSONANT_Y.test(verb)) return `${verb.slice(0, -1)}ies`
  return HISSES.test(verb) ? `${verb}es` : `${verb}s`
}

function regularPast(verb: string): string {
  if (CONSONANT_Y.test(verb)) return `${verb.slice(0, -1)}ied`
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`
}

/** Meeting, taking, dying. */
function progressive(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
  if (/[^aeiou]e$/.test(verb) || /ue$/.test(verb)) return `${verb.slice(0, -1)}ing`
  return DOUBLED.has(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`
}

const DOUBLED = new Set([
  'sit',
  'get',
  'put',
  'run',
  'set',
  'begin',
  'admit',
  'refer',
  'cut',
  'win',
  'plan',
  'stop',
  'hit',
  'let',
])

interface Sense {
  class: VerbClass
  kind?: MeetingKind
}

/** Finite forms, infinitive and participle of one verb with what goes with it. */
function conjugate(sense: Sense, [verb, past, participle]: Forms): Verbs {
  const [plain, rest] = split(verb)
  const entry = (tense: Verbs[number]['tense'], words: string[]) => ({
    ...sense,
    tense,
    words: words.map((word) => word + rest),
  })
  return [
    entry('past', past === '' ? [] : [past]),
    entry('past', participle === undefined ? [] : [participle]),
    entry('present', [thirdPerson(plain), plain]),
    entry('wish', [`to ${plain}`]),
    // Only beside an auxiliary is it finite: "are taking part".
    entry('participle', [progressive(plain)]),
  ].filter(({ words }) => words.length > 0)
}

const regular = (sense: Sense, verbs: readonly string[]) =>
  verbs.flatMap((verb) => conjugate(sense, [verb, regularPast(split(verb)[0])]))
const irregular = (sense: Sense, verbs: readonly Forms[]) => verbs.flatMap((forms) => conjugate(sense, forms))

/** A past form beside its noun, told by the word after it: "talks held in", "the envoy received by". */
const participles = (verbClass: VerbClass, forms: readonly string[], after: readonly string[]): Verbs => [
  {
    class: verbClass,
    tense: 'participle',
    words: forms.flatMap((form) => after.map((word) => `${form} ${word}`)),
  },
]

const helper = (tense: Verbs[number]['tense'], words: string[], negated = false): Verbs[number] => ({
  class: 'be',
  tense,
  words,
  ...(negated ? { negated } : {}),
})

const PLANNED = [
  'due',
  'due to',
  'expected',
  'expected to',
  'scheduled',
  'scheduled to',
  'set to',
  'slated',
  'slated to',
  'planned to',
  'supposed to',
  'going to',
  'about to',
  'planning to',
  'preparing to',
  'likely to',
  'poised to',
  'booked to',
  'to',
]

const planned = (helpers: readonly string[]) =>
  helpers.flatMap((word) => PLANNED.map((plan) => `${word} ${plan}`))

const HAD_NOUNS = [
  'a',
  'an',
  'talks',
  'separate',
  'two',
  'three',
  'several',
  'another',
  'his',
  'her',
  'their',
  'extensive',
  'detailed',
  'bilateral',
  'trilateral',
  'consultations',
  'meetings',
  'discussions',
  'contacts',
  'dinner',
  'lunch',
  'what',
]

export const verbs: Verbs = [
  helper('present', ['is', 'are', 'am', 'be', 'does', 'do']),
  helper('past', ['was', 'were', 'did', 'has', 'have', 'has been', 'have been', 'is being', 'are being']),
  helper('pluperfect', ['had', 'had been']),
  helper('future', ['will', 'shall', 'will be', 'will have', "'ll", 'would', 'would be']),
  helper('wish', [
    'to be',
    'to have',
    'to have been',
    'could',
    'should',
    'may',
    'might',
    'must',
    'can',
    'could be',
    'should be',
    'may be',
    'might be',
    'must be',
    'can be',
    'would have',
    'could have',
    'should have',
    'need to',
    'needs to',
    'ought to',
  ]),
  helper('future', planned(['is', 'are', 'was', 'were', 'has been', 'have been', 'had been', 'will be'])),
  helper('past', ["didn't", "wasn't", "weren't", "hasn't", "haven't"], true),
  helper('present', ["isn't", "aren't", "doesn't", "don't", 'cannot'], true),
  helper('future', ["won't"], true),
  helper('pluperfect', ["hadn't"], true),
  {
    class: 'meet',
    tense: 'past',
    words: ['first', 'second', 'third', 'other', 'last', 'former', 'latter'].flatMap((one) => [
      `the ${one} was with`,
      `the ${one} with`,
      `the ${one} one was with`,
      `the ${one} one with`,
    ]),
  },

  ...irregular({ class: 'meet' }, [
    ['meet', 'met'],
    ['sit down with', 'sat'],
    ['sound out', 'sounded'],
    ['sit face-to-face with', 'sat'],
    ['come face-to-face with', 'came', 'come'],
    ['go face to face with', 'went', 'gone'],
    ['have an audience with', 'had'],
    ['share a table with', 'shared'],
    ['spend three hours', 'spent'],
    ['spend half an hour', 'spent'],
    ['spend the evening', 'spent'],
    ['hold court', 'held'],
    ['be closeted', 'was'],
    ['swing by', 'swung'],
    ['call in on', 'called'],
    ['look in on', 'looked'],
    ['stop by to see', 'stopped'],
    ['fly in to see', 'flew', 'flown'],
    ['have breakfast', 'had'],
    ['have coffee', 'had'],
    ['have tea', 'had'],
    ['take tea', 'took', 'taken'],
    ['drink tea', 'drank', 'drunk'],
    ['sit with', 'sat'],
    ['sit across from', 'sat'],
    ['sit opposite', 'sat'],
    ['come face to face', 'came', 'come'],
    ['sit down together', 'sat'],
    ['sit down', 'sat'],
    ['see', 'saw', 'seen'],
    ['get together', 'got'],
    ['come together', 'came', 'come'],
    ['speak with', 'spoke', 'spoken'],
    ['speak to', 'spoke', 'spoken'],
    ['hold a meeting', 'held'],
    ['put their heads together', 'put'],
    ['put heads together', 'put'],
    ['come face to face with', 'came', 'come'],
    ['pay a call on', 'paid'],
    ['pay a courtesy call on', 'paid'],
    ['pay a courtesy call to', 'paid'],
    ['pay a courtesy visit to', 'paid'],
    ['pay a farewell call on', 'paid'],
    ['pay a farewell visit to', 'paid'],
    ['make a courtesy call on', 'made'],
    ['meet up', 'met'],
    ['sit together', 'sat'],
    ['see each other', 'saw', 'seen'],
    ['come to see', 'came', 'come'],
    ['go to see', 'went', 'gone'],
    ['drop in on', 'dropped'],
    ['meet up with', 'met'],
    ['sit face to face', 'sat'],
    ['sit around the table', 'sat'],
    ['hold court with', 'held'],
    ['spend an hour', 'spent'],
    ['spend two hours', 'spent'],
    ['spend an evening', 'spent'],
    ['spend time', 'spent'],
    ['break bread', 'broke'],
    ['shake hands', 'shook', 'shaken'],
    ['run into', 'ran'],
  ]),
  ...regular({ class: 'meet' }, [
    'receive',
    'summon',
    'confer',
    'huddle',
    'gather',
    'convene',
    'reconvene',
    'parley',
    'dine',
    'lunch',
    'breakfast',
    'catch up',
    'cross paths',
    'face each other',
    'face one another',
    'face off',
    'touch base',
    'huddle with',
    'confer with',
    'liaise with',
    'reunite with',
    'team up with',
    'break bread with',
  ]),
  { class: 'meet', tense: 'past', words: ['conferred', 'was the guest of', 'were the guests of'] },
  { class: 'meet', tense: 'past', words: ['caught up with', 'was hosted by', 'were hosted by'] },
  { class: 'discuss', tense: 'past', words: ['talked', 'talked for'] },
  ...regular({ class: 'other' }, ['reach out']),
  ...irregular({ class: 'other' }, [['see off', 'saw', 'seen']]),
  ...regular({ class: 'meet' }, ['talk with', 'talk to', 'consult with', 'consult', 'call on the']),
  ...regular({ class: 'meet', kind: 'call' }, ['phone', 'telephone']),
  {
    class: 'meet',
    kind: 'call',
    tense: 'past',
    // Of governments' own notices: whoever was met is said to have been.
    words: ['today', 'yesterday', 'this morning', 'this afternoon', 'this evening', 'earlier today'].flatMap(
      (day) => ['with', 'to'].flatMap((word) => [`spoke ${day} ${word}`, `has spoken ${day} ${word}`]),
    ),
  },
  ...irregular({ class: 'meet', kind: 'call' }, [
    ['ring', 'rang', 'rung'],
    ['speak by phone', 'spoke', 'spoken'],
    ['speak by telephone', 'spoke', 'spoken'],
    ['speak on the phone', 'spoke', 'spoken'],
    ['speak on the telephone', 'spoke', 'spoken'],
    ['speak over the phone', 'spoke', 'spoken'],
    ['speak over the telephone', 'spoke', 'spoken'],
    ['speak via phone', 'spoke', 'spoken'],
    ['speak via telephone', 'spoke', 'spoken'],
  ]),
  ...regular({ class: 'meet', kind: 'call' }, [
    'talk by phone',
    'talk by telephone',
    'talk on the phone',
    'talk over the phone',
    'talk on the telephone',
    'talk over the telephone',
    'talk via phone',
    'confer by phone',
    'confer by telephone',
  ]),
  // Only beside an auxiliary: "was on the phone with", "will be on the line with".
  {
    class: 'meet',
    kind: 'call',
    tense: 'participle',
    words: [
      'on the phone with',
      'on the phone to',
      'on the line with',
      'on the telephone with',
      'on a call with',
    ],
  },
  {
    class: 'meet',
    tense: 'participle',
    words: [
      'in talks with',
      'in a meeting with',
      'in conversation with',
      'face to face with',
      'closeted with',
    ],
  },
  ...irregular({ class: 'meet', kind: 'video' }, [
    ['speak by video', 'spoke', 'spoken'],
    ['speak via video', 'spoke', 'spoken'],
    ['speak by video link', 'spoke', 'spoken'],
    ['meet by video', 'met'],
    ['meet via video', 'met'],
    ['meet virtually', 'met'],
    ['meet online', 'met'],
  ]),

  ...regular({ class: 'discuss' }, [
    'discuss',
    'negotiate',
    'review',
    'weigh',
    'explore',
    'exchange views',
    'exchange opinions',
    'swap views',
    'compare notes',
    'agree',
    'sign',
    'touch on',
    'touch upon',
    'talk about',
    'talk over',
    'talk through',
    'examine',
    'debate',
    'deliberate',
    'assess',
    'tackle',
    'coordinate positions',
    'look at',
    'look into',
    'look for',
    'concentrate on',
    'centre on',
    'center on',
    'revolve around',
    'focus on',
    'cover',
    'concern',
  ]),
  ...irregular({ class: 'discuss' }, [
    ['go over', 'went', 'gone'],
    ['go through', 'went', 'gone'],
    ['take up', 'took', 'taken'],
    ['take stock', 'took', 'taken'],
    ['deal with', 'dealt'],
    ['speak about', 'spoke', 'spoken'],
    ['speak of', 'spoke', 'spoken'],
    ['think through', 'thought'],
  ]),

  ...irregular({ class: 'light' }, [
    ['hold', 'held'],
    ['take place', 'took', 'taken'],
    ['hold in', 'held'],
  ]),
  ...regular({ class: 'light' }, ['conduct', 'arrange', 'organize', 'organise', 'stage', 'cap']),
  { class: 'light', tense: 'past', words: HAD_NOUNS.map((noun) => `had ${noun}`) },
  {
    class: 'light',
    tense: 'past',
    words: HAD_NOUNS.flatMap((noun) => [`has had ${noun}`, `have had ${noun}`]),
  },
  { class: 'light', tense: 'present', words: HAD_NOUNS.flatMap((noun) => [`has ${noun}`, `have ${noun}`]) },
  { class: 'light', tense: 'past', words: ['had had'] },
  ...irregular({ class: 'light' }, [
    ['make a phone call', 'made'],
    ['get a call', 'got'],
    ['pay', 'paid'],
  ]),
  ...participles(
    'light',
    ['held', 'conducted', 'convened', 'hosted', 'organized', 'organised', 'arranged'],
    ['in', 'on', 'at', 'between', 'by', 'with', 'under', 'behind', 'over', 'via', 'today', 'yesterday'],
  ),
  ...participles('take-part', ['attended', 'joined'], ['by']),
  ...participles('meet', ['received', 'met', 'seen'], ['by']),
  ...participles('lead', ['led', 'headed', 'chaired'], ['by']),

  ...regular({ class: 'travel' }, [
    'arrive',
    'travel',
    'visit',
    'head for',
    'head to',
    'depart',
    'return',
    'land',
    'tour',
    'proceed',
    'move on',
  ]),
  ...irregular({ class: 'travel' }, [
    ['travel', 'travelled'],
    ['fly', 'flew', 'flown'],
    ['go', 'went', 'gone'],
    ['come', 'came', 'come'],
    ['leave', 'left'],
    ['pay a visit', 'paid'],
    ['make a visit', 'made'],
    ['make a stopover', 'made'],
    ['make a brief stopover', 'made'],
    ['make a stop', 'made'],
    ['make a brief stop', 'made'],
    ['make a trip', 'made'],
    ['stop over', 'stopped'],
    ['stop in', 'stopped'],
    ['touch down', 'touched'],
    ['set foot', 'set'],
    ['drive to', 'drove', 'driven'],
    ['jet to', 'jetted'],
    ['fly in', 'flew', 'flown'],
    ['set off', 'set'],
    ['stay', 'stayed'],
    ['take him to', 'took', 'taken'],
    ['take her to', 'took', 'taken'],
    ['take them to', 'took', 'taken'],
    ['bring him to', 'brought'],
    ['bring her to', 'brought'],
    ['bring them to', 'brought'],
  ]),

  ...regular({ class: 'begin' }, ['start', 'kick off', 'commence', 'get under way', 'launch']),
  ...irregular({ class: 'begin' }, [
    ['begin', 'began', 'begun'],
    ['get under way', 'got'],
    ['get underway', 'got'],
    ['get down to work', 'got'],
  ]),
  {
    class: 'begin',
    tense: 'past',
    words: ['got off to a start', 'is opened', 'was opened', 'opened its doors'],
  },
  {
    class: 'continue',
    tense: 'present',
    words: [
      'is under way',
      'is underway',
      'are under way',
      'are underway',
      'is in progress',
      'are in progress',
      'is in session',
      'is going on',
      'are going on',
      'is taking place',
      'are taking place',
      'is being held',
      'are being held',
      'is ongoing',
      'are ongoing',
    ],
  },
  {
    class: 'continue',
    tense: 'past',
    words: ['was under way', 'was in progress', 'were under way', 'was taking place'],
  },
  { class: 'continue', tense: 'future', words: ['will last', 'are to last', 'is to last'] },
  ...regular({ class: 'open' }, ['open', 'inaugurate']),
  ...regular({ class: 'continue' }, ['continue', 'proceed with', 'resume']),
  ...regular({ class: 'end' }, ['end', 'conclude', 'close', 'finish', 'wrap up']),
  {
    class: 'end',
    tense: 'past',
    words: [
      'wrapped up',
      'came to an end',
      'came to a close',
      'wound up',
      'has wound up',
      'drew to a close',
      'broke up',
    ],
  },
  { class: 'end', tense: 'present', words: ['wraps up', 'winds up', 'comes to an end', 'draws to a close'] },
  { class: 'end', tense: 'wish', words: ['to wrap up', 'to wind up', 'to come to an end'] },

  ...regular({ class: 'take-part' }, ['attend', 'participate', 'join', 'accompany']),
  {
    class: 'take-part',
    tense: 'past',
    words: ['so did', 'as did', 'as were', 'as was', 'so was', 'so were'],
  },
  { class: 'take-part', tense: 'present', words: ['so do', 'as do'] },
  ...irregular({ class: 'take-part' }, [
    ['take part', 'took', 'taken'],
    ['be present', 'was'],
    ['sit in on', 'sat'],
    ['sit in', 'sat'],
  ]),
  {
    class: 'take-part',
    tense: 'past',
    words: [
      'was present',
      'were present',
      'were also present',
      'was also present',
      'was among those present',
      'were among those present',
      'was in attendance',
      'were in attendance',
      'were on hand',
      'was on hand',
      'also present were',
      'also attending were',
      'also attending was',
      'also present was',
    ],
  },
  {
    class: 'take-part',
    tense: 'present',
    words: ['is present', 'are present', 'is represented', 'are represented'],
  },
  { class: 'take-part', tense: 'past', words: ['was represented', 'were represented'] },
  ...regular({ class: 'include' }, ['include', 'comprise', 'consist of', 'group']),
  ...irregular({ class: 'include' }, [
    ['bring together', 'brought'],
    ['be made up of', 'was made up of'],
  ]),
  ...irregular({ class: 'lead' }, [
    ['lead', 'led'],
    ['be at the head of', 'was'],
  ]),
  ...regular({ class: 'lead' }, [
    'head',
    'chair',
    'represent',
    'captain',
    'co-chair',
    'preside over',
    'moderate',
    'mediate',
    'facilitate',
    'broker',
  ]),
  ...regular({ class: 'host' }, ['host', 'play host']),
  ...regular({ class: 'postpone' }, ['postpone', 'delay', 'adjourn', 'reschedule', 'suspend']),
  {
    class: 'postpone',
    tense: 'past',
    words: [
      'put off',
      'was put off',
      'were put off',
      'has been put off',
      'was pushed back',
      'has been pushed back',
    ],
  },
  ...regular({ class: 'cancel' }, ['cancel', 'call off', 'scrap', 'scrub', 'shelve', 'abandon']),
  {
    class: 'cancel',
    tense: 'past',
    words: [
      'cancelled',
      'scrapped',
      'fell through',
      'did not come off',
      'never took place',
      'did not take place',
    ],
  },

  ...regular({ class: 'speak' }, SPEAKING.regular),
  ...irregular({ class: 'speak' }, SPEAKING.irregular),
  ...regular({ class: 'other' }, OTHER.regular),
  ...irregular({ class: 'other' }, OTHER.irregular),
]

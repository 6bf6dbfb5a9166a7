/** English words by which somebody takes a position; what they are about stands after them. */
import type { Stances } from '../schema'

/** "condemn" as condemn, condemns, condemned, condemning; a final e, y or doubled letter as English has it. */
function forms(verb: string): string[] {
  const [first = '', ...rest] = verb.split(' ')
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : ''
  const stem = first.endsWith('e') ? first.slice(0, -1) : first
  const yStem = /[^aeiou]y$/.test(first) ? first.slice(0, -1) : null
  const third = yStem ? `${yStem}ies` : /(s|sh|ch|x)$/.test(first) ? `${first}es` : `${first}s`
  const past = yStem ? `${yStem}ied` : `${stem}ed`
  return [first, third, past, `${stem}ing`].map((form) => form + tail)
}

const all = (...verbs: string[]) => verbs.flatMap(forms)
/** Of verbs that are spelt like nouns, the forms that are not: hoped, hoping. */
const told = (...verbs: string[]) => verbs.flatMap((verb) => forms(verb).slice(2))

const EXPRESSED = [
  ...all('express', 'voice', 'convey', 'extend', 'reiterate', 'reaffirm', 'renew', 'state', 'offer'),
  ...all('register', 'underline', 'underscore', 'stress', 'affirm', 'confirm', 'pledge', 'declare'),
]
export const stances: Stances = {
  cues: [
    {
      stance: 'affirmed',
      words: [
        ...all('stress', 'emphasise', 'emphasize', 'underline', 'underscore', 'reiterate', 'reaffirm'),
        ...all('affirm', 'acknowledge', 'confirm', 'insist', 'assert', 'assure'),
        ...all('point out', 'maintain that', 'recall', 'draw attention to'),
        ...told('highlight', 'note', 'pledge', 'vow'),
        'drew attention to',
      ],
    },
    {
      stance: 'affirmed',
      joint: true,
      words: [
        'it was stressed',
        'it was emphasised',
        'it was emphasized',
        'it was underlined',
        'it was noted',
      ],
    },
    {
      stance: 'affirmed',
      object: 'before',
      joint: true,
      words: [
        'stressed',
        'emphasised',
        'emphasized',
        'underlined',
        'underscored',
        'reaffirmed',
        'noted',
      ].flatMap((form) => [`was ${form}`, `were ${form}`]),
    },
    {
      stance: 'condemned',
      words: [
        ...all('condemn', 'denounce', 'deplore', 'decry', 'criticise', 'criticize'),
        ...told('blast', 'censure'),
        'slammed',
        'slamming',
        'decried',
      ],
      nouns: ['condemnation'],
    },
    {
      stance: 'welcomed',
      words: [...all('welcome', 'hail', 'applaud', 'commend', 'laud'), ...told('praise', 'salute')],
      nouns: ['satisfaction', 'satisfaction with', 'satisfaction at'],
    },
    {
      stance: 'demanded',
      words: [
        ...all('urge', 'call for', 'call on', 'call upon', 'appeal for', 'press for', 'ask for'),
        ...all('insist on', 'push for', 'appeal to'),
        ...told('demand', 'request'),
        'sought',
      ],
    },
    {
      stance: 'hoped',
      words: [
        ...all('look forward to'),
        ...told('hope'),
        ...['hopes that', 'he hopes', 'she hopes', 'they hope', 'hopes to'],
      ],
      nouns: ['hope', 'hopes', 'optimism', 'confidence'],
    },
    {
      stance: 'concerned',
      words: [
        ...all('warn'),
        ...told('caution', 'worry', 'regret'),
        ...[
          'is concerned',
          'are concerned',
          'was concerned',
          'were concerned',
          'raised concern',
          'raised concerns',
        ],
      ],
      nouns: ['concern', 'concerns', 'alarm', 'regret', 'worry', 'unease', 'dismay'],
    },
    {
      stance: 'thanked',
      words: [...all('thank', 'appreciate'), ...['paid tribute to', 'paying tribute to', 'pays tribute to']],
      nouns: ['gratitude', 'appreciation', 'thanks', 'gratefulness'],
    },
    {
      stance: 'announced',
      words: [...all('announce', 'declare', 'unveil')],
      nouns: ['readiness', 'willingness', 'intention', 'preparedness'],
    },
    {
      stance: 'rejected',
      words: [
        ...all('reject', 'oppose', 'dismiss', 'refuse', 'rebuff', 'rule out', 'object to', 'deny'),
        ...['rebuffed', 'ruled out', 'ruling out', 'rules out'],
      ],
      nouns: ['rejection', 'opposition', 'objection', 'objections'],
    },
    {
      stance: 'supported',
      words: [
        ...['supported', 'supports', 'backed', 'backs', 'endorsed', 'endorses', 'endorsing'],
        ...['voiced backing for', 'threw their weight behind', 'threw his weight behind'],
      ],
      nouns: ['support', 'support for', 'solidarity', 'solidarity with', 'backing', 'backing for'],
    },
  ],
  expressing: { verbs: EXPRESSED, objectAfter: [], joint: ['was expressed', 'were expressed'] },
  attributions: ['according to', 'in the words of', 'as told by'],
  together: [
    'the statement',
    'a joint statement',
    'the joint statement',
    'the final statement',
    'the communique',
    'the participants',
    'the guarantors',
  ],
}

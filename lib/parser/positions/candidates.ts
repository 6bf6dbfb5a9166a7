/** Who in a sentence may be the one that says something: people, parties, those who met. */
import { inLanguage } from '@/lib/registry/schema'
import { carriesAnd, type Document, type Sentence } from '../document'
import { spokenOf } from '../events/about'
import { type Participant, partyOf, type Stretch } from '../events/model'
import { toParticipants } from '../events/people/participants'
import type { Scene } from '../events/scene'
import type { Vocabulary } from '../gazetteer/vocabulary'
import { endsWithArticle } from '../mentions/articles'
import type { Person } from '../mentions/people'
import { foldSpelling } from '../text/fold'

export interface Speaker {
  person: Person | null
  party: string | null
}

export interface Candidate extends Stretch {
  /** `together`: those who met; `again`: whoever was spoken of last. */
  kind: 'person' | 'party' | 'together' | 'again'
  speakers: Speaker[]
  /** Told after "according to". */
  attributed: boolean
}

/** After these a name is no subject: "with Lavrov", "in Moscow". */
const BEFORE_OBJECTS = ['with', 'about', 'between', 'locatives', 'fromWords', 'travelTo', 'by'] as const

/** What is written on to a name, or stands before it, makes it an object. */
function governed(document: Document, at: Stretch, prefix: string): boolean {
  const { marks, tokens } = document
  // An article written on to a word makes it no object.
  const { letters = '' } = document.vocabulary.lexicon.article ?? {}
  const written = endsWithArticle(document, prefix) ? prefix.slice(0, -letters.length) : prefix
  if (written !== '' && !carriesAnd(document, written)) return true
  if ((tokens[at.to - 1]?.suffix ?? '') !== '') return true
  return [1, 2].some((step) =>
    BEFORE_OBJECTS.some((name) => marks.phrase(name, at.from - step)?.to === at.from),
  )
}

const isAttributed = ({ marks }: Document, from: number) =>
  [1, 2, 3].some((step) => {
    const mark = marks.at('speech', from - step)
    return mark?.to === from && mark.value.role === 'attribution'
  })

function people(scene: Scene, sentence: Sentence): Candidate[] {
  const { document, cast } = scene
  const actors = cast.bySentence.get(sentence.index) ?? []
  return actors.flatMap((actor): Candidate[] => {
    const at = { from: actor.from, to: actor.to }
    const prefix = (document.marks.at('office', at.from) ?? document.marks.at('official', at.from))?.prefix
    const attributed = isAttributed(document, at.from)
    if (actor.owner || actor.kind === 'pronoun') return []
    if (!attributed && (governed(document, at, prefix ?? '') || spokenOf(document, actor))) return []
    const speakers = toParticipants(cast, actor, actors).map(({ person, party }) => ({ person, party }))
    return speakers.length > 0
      ? [{ from: actor.from, to: actor.to, kind: 'person', speakers, attributed }]
      : []
  })
}

const registered = new WeakMap<Vocabulary, ReadonlySet<string>>()

/** How the registry spells parties and cities in a vocabulary's language. */
function spellingsOf(vocabulary: Vocabulary): ReadonlySet<string> {
  const known = registered.get(vocabulary)
  if (known) return known
  const { language, registry } = vocabulary
  const spellings = new Set(
    [...registry.parties, ...registry.places].flatMap(({ names }) =>
      (inLanguage(names, language) ?? []).map(foldSpelling),
    ),
  )
  registered.set(vocabulary, spellings)
  return spellings
}

/** Where nouns are declined, a subject stands as the registry spells it. */
function isNominative({ tokens, vocabulary }: Document, { from, to }: Stretch): boolean {
  if (!vocabulary.declension) return true
  const words = tokens.slice(from, to).map(({ text }) => text)
  return spellingsOf(vocabulary).has(words.join(' '))
}

/** States told by their own name or their capital's: "Moscow condemned …". */
function parties({ document }: Scene, sentence: Sentence, taken: readonly Stretch[]): Candidate[] {
  const { marks, vocabulary } = document
  const named = marks
    .within('party', sentence.from, sentence.to)
    .map((mark) => ({ mark, party: mark.value.slug }))
  const capitals = marks.within('place', sentence.from, sentence.to).flatMap((mark) => {
    const party = vocabulary.index.capitals.get(mark.value.slug)
    return party === undefined ? [] : [{ mark, party }]
  })
  return [...named, ...capitals]
    .filter(({ mark }) => !taken.some((one) => one.from <= mark.from && mark.from < one.to))
    .filter(({ mark }) => !governed(document, mark, mark.prefix) && isNominative(document, mark))
    .map(({ mark: { from, to }, party }) => ({
      from,
      to,
      kind: 'party',
      speakers: [{ person: null, party }],
      attributed: isAttributed(document, from),
    }))
}

function byWords({ document }: Scene, sentence: Sentence): Candidate[] {
  const { marks } = document
  const { from, to } = sentence
  const of = (kind: 'together' | 'again', found: readonly (Stretch & { prefix: string })[]) =>
    found
      .filter((mark) => !governed(document, mark, mark.prefix))
      .map((mark): Candidate => ({ from: mark.from, to: mark.to, kind, speakers: [], attributed: false }))
  const wholes = marks.within('speech', from, to).filter(({ value }) => value.role === 'together')
  return [
    ...of('together', [...marks.phrasesWithin('bothSides', from, to), ...wholes]),
    ...of('together', marks.phrasesWithin('guarantors', from, to)),
    ...of('again', marks.phrasesWithin('pronouns', from, to)),
  ]
}

/** Who may be speaking in a sentence, in order. */
export function candidatesIn(scene: Scene, sentence: Sentence): Candidate[] {
  const told = people(scene, sentence)
  const inOffices = scene.cast.bySentence.get(sentence.index) ?? []
  const words = byWords(scene, sentence).filter(
    (one) => !told.some((other) => other.from < one.to && one.from < other.to),
  )
  return [...told, ...words, ...parties(scene, sentence, [...inOffices, ...words])].sort(
    (a, b) => a.from - b.from,
  )
}

/** Those joined to a candidate by "and" speak with him. */
export function withJoined(document: Document, all: readonly Candidate[], chosen: Candidate): Speaker[] {
  const speakers = [...chosen.speakers]
  let first = chosen
  for (const one of all.filter(({ to, kind }) => kind === chosen.kind && to <= chosen.from).reverse()) {
    const gap = document.tokens.slice(one.to, first.from)
    const joined =
      (gap.length === 1 && document.vocabulary.and.has(gap[0]?.text ?? '')) ||
      (gap.length === 0 && carriesAnd(document, document.tokens[first.from]?.text))
    if (!joined) break
    speakers.unshift(...one.speakers)
    first = one
  }
  return speakers
}

export const speakersOf = (participants: readonly Participant[]): Speaker[] =>
  participants.map((one) => ({ person: one.person, party: partyOf(one) }))

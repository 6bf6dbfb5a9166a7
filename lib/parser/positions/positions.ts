/**
 * Positions: who of those who met affirmed, condemned, asked for what. After the meetings are known,
 * because only what those who met said is theirs, and only of meetings that are the news.
 */
import { type Document, isMark, type Sentence } from '../document'
import type { DraftPosition } from '../draft'
import { asTold } from '../events/conflicts'
import { firstToldIn, type MeetingEvent, type Participant, partyOf, type Stretch } from '../events/model'
import type { Scene } from '../events/scene'
import type { Mark } from '../gazetteer/marks'
import { topicsWithin } from '../mentions/topics'
import { stretchSpan } from '../spans'
import { candidatesIn, type Speaker, speakersOf } from './candidates'
import { cuesOf } from './cues'
import { type Before, GOES_ON, type Spoken, saidBy } from './speakers'
import { quotes, wordsOf } from './words'

/** More topics than that in one stretch are a list, not what somebody takes a stand on. */
const MOST_TOPICS = 4
/** Where more than that spoke together, it is the meeting's position and nobody's in particular. */
const MOST_TOGETHER = 4

interface Told {
  cue: Mark<'stance'>
  words: Stretch
  sentence: Sentence
  said: { speakers: Speaker[] | null; rule: string }
}

/** Whether a word begins something of its own: after a comma, or "and". */
function begins(document: Document, at: number, prefix: string): boolean {
  const before = document.tokens[at - 1]
  return prefix !== '' || isMark(before, ',', ';') || document.vocabulary.and.has(before?.text ?? '')
}

/** Where for each cue the next one that begins something of its own stands, or the sentence ends. */
function endsOf(document: Document, sentence: Sentence, cues: readonly Mark<'stance'>[]): number[] {
  const ends: number[] = []
  let end = sentence.to
  for (let index = cues.length - 1; index >= 0; index--) {
    const cue = cues[index]
    ends[index] = end
    if (cue && begins(document, cue.from, cue.prefix)) end = cue.from
  }
  return ends
}

function toldIn(
  scene: Scene,
  sentence: Sentence,
  cues: readonly Mark<'stance'>[],
  last: Spoken | null,
): Told[] {
  const { document } = scene
  const all = candidatesIn(scene, sentence)
  const ends = endsOf(document, sentence, cues)
  const told: Told[] = []
  const before: Before = { inSentence: null, end: sentence.from, last }
  cues.forEach((cue, index) => {
    const said = saidBy(document, sentence, all, cue, before)
    if (!said) return
    // Whoever announces is told; else it was an agency or a ministry that the sentence names.
    if (cue.value.stance === 'announced' && said.rule === 'told-before') return
    before.inSentence = said
    before.end = cue.to
    const around = {
      previous: cues[index - 1],
      cue,
      next: cues[index + 1],
      end: ends[index] ?? sentence.to,
    }
    told.push({ cue, sentence, said, words: wordsOf(scene, sentence, around, all) })
  })
  return told
}

/** Whom the sentences just before speak of, the nearest first; only where that is asked for. */
function spokenBefore(scene: Scene, sentence: Sentence, said: ReadonlyMap<number, Spoken>): Spoken | null {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - GOES_ON); index--) {
    const known = said.get(index)
    if (known) return known
    const before = scene.document.sentences[index]
    const person = before?.headline
      ? undefined
      : before && candidatesIn(scene, before).find(({ kind }) => kind === 'person')
    if (person) return { sentence: index, speakers: person.speakers }
  }
  return null
}

const tookPart = ({ person, party }: Speaker, participants: readonly Participant[]) =>
  participants.some((one) => (person ? one.person === person : party !== null && partyOf(one) === party))

/** Which of the meetings a position was taken at: that of its sentence, else the last one told before it. */
function meetingOf(told: Told, news: readonly MeetingEvent[], others: readonly MeetingEvent[]) {
  const { sentence, said } = told
  const theirs = news.filter(
    ({ participants }) =>
      said.speakers === null || said.speakers.some((speaker) => tookPart(speaker, participants)),
  )
  const own = theirs.find(({ sentences }) => sentences.has(sentence.index))
  if (own) return own
  if (others.some(({ sentences }) => sentences.has(sentence.index))) return undefined
  return theirs
    .filter((event) => firstToldIn(event) <= sentence.index)
    .sort((a, b) => firstToldIn(b) - firstToldIn(a))[0]
}

/** Somebody was welcomed at an airport: no position. */
function welcomesSomebody({ document, cast }: Scene, { cue, words, said, sentence }: Told): boolean {
  if (cue.value.stance !== 'welcomed' || quotes(document, cue.to)) return false
  return (cast.bySentence.get(sentence.index) ?? []).some(
    (actor) =>
      actor.from >= words.from &&
      actor.to <= words.to &&
      !said.speakers?.some(({ person }) => person && cast.people.personOf.get(actor) === person),
  )
}

function drafts(scene: Scene, told: Told, event: MeetingEvent): DraftPosition[] {
  const { document, cast } = scene
  const offices = cast.actors.filter((actor) => actor.kind !== 'pronoun')
  const sessions = scene.occasions.filter((one) => one.number !== null || one.margins)
  const sentence = told.sentence
  const marks = topicsWithin(document, told.words, offices, sessions).flatMap(
    (mark) => asTold(scene, sentence, event, mark) ?? [],
  )
  const topics = [...new Set(marks.map(({ value }) => value.topic))].slice(0, MOST_TOPICS)
  if (topics.length === 0 && welcomesSomebody(scene, told)) return []
  const both = speakersOf(event.participants)
  const nobody: Speaker[] = [{ person: null, party: null }]
  const together = both.length > MOST_TOGETHER || both.length === 0 ? nobody : both
  const speakers = told.said.speakers?.filter((one) => tookPart(one, event.participants)) ?? together
  const { start, end, quote } = stretchSpan(document, told.words)
  return speakers.flatMap((speaker) =>
    (topics.length > 0 ? topics : [null]).map((topic) => ({
      start,
      end,
      quote,
      stance: told.cue.value.stance,
      official: speaker.person?.slug ?? null,
      name: speaker.person?.name ?? null,
      party: partyOf(speaker),
      topic,
      rule: told.said.rule,
    })),
  )
}

/**
 * The positions taken at the meetings that are the news, in the order of the text.
 *
 * @param all every meeting that the text tells, the news among them
 */
export function positionsOf(
  scene: Scene,
  news: readonly MeetingEvent[],
  all: readonly MeetingEvent[],
): Map<MeetingEvent, DraftPosition[]> {
  const found = new Map<MeetingEvent, DraftPosition[]>()
  const others = all.filter((event) => !news.includes(event))
  const said = new Map<number, Spoken>()
  for (const sentence of scene.document.sentences) {
    const cues = sentence.headline ? [] : cuesOf(scene, sentence)
    if (cues.length === 0) continue
    const read = toldIn(scene, sentence, cues, spokenBefore(scene, sentence, said))
    // "Lavrov said that Moscow welcomes it. He …": what follows is of him, not of his state.
    const spoken = read.find(({ said: { speakers } }) => speakers?.some(({ person }) => person) ?? true)
    if (spoken) said.set(sentence.index, { sentence: sentence.index, speakers: spoken.said.speakers })
    for (const told of read) {
      const event = meetingOf(told, news, others)
      if (event) found.set(event, [...(found.get(event) ?? []), ...drafts(scene, told, event)])
    }
  }
  return found
}

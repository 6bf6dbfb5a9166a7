/**
 * What a language must tell the parser: words by the part they play. Data only; the rules are the
 * same for every language. Entries are plain spellings: they are folded on compiling, and a blank
 * in an entry may be absent in the text or the other way about.
 */
import { z } from 'zod'
import { languageCodeSchema, languageSchema, meetingKindSchema, slugSchema } from '@/lib/registry/schema'

import { stanceSchema } from '../draft'
import { declensionSchema } from './declension'
import { words } from './words'
import { articleSchema, attachingSchema, namingSchema } from './writing'

/** Ranks that decide what a meeting is; everything else is `other`. */
export const officeClassSchema = z.enum([
  'head-of-state',
  'head-of-government',
  'vice-president',
  'minister',
  'deputy',
  'adviser',
  'envoy',
  'ambassador',
  'permanent-representative',
  'charge',
  'spokesman',
  'secretary-general',
  'secretary',
  'head',
  'leader',
  'member',
  'negotiator',
  'commander',
  'other',
])
export type OfficeClass = z.infer<typeof officeClassSchema>

/** Fields that tell offices of one rank apart. */
export const officeFieldSchema = z.enum([
  'foreign',
  'defence',
  'security',
  'intelligence',
  'parliament',
  'delegation',
  'committee',
  'other',
])
export type OfficeField = z.infer<typeof officeFieldSchema>

export const verbClassSchema = z.enum([
  /** Carries a meeting's noun: did, held, had. */
  'light',
  /** Says by itself that people met: took as its object whom. */
  'meet',
  /** Says that people dealt with something together, in a meeting told before or with a partner. */
  'discuss',
  'speak',
  'travel',
  'be',
  'begin',
  'end',
  'continue',
  'take-part',
  'include',
  'lead',
  'open',
  'host',
  'postpone',
  'cancel',
  'other',
])
export type VerbClass = z.infer<typeof verbClassSchema>

export const tenseSchema = z.enum(['past', 'pluperfect', 'present', 'future', 'wish', 'participle'])
export type Tense = z.infer<typeof tenseSchema>

/** Verbs and nouns by which somebody takes a position. */
export const stancesSchema = z.strictObject({
  cues: z.array(
    z.strictObject({
      stance: stanceSchema,
      /** Where what it is about stands; by default before it where verbs come last, else after it. */
      object: z.enum(['before', 'after']).optional(),
      /** Says by itself that those who met spoke together: "it was stressed". */
      joint: z.boolean().optional(),
      words,
      /** Nouns that tell it beside a word of expressing: "voiced (his deep) concern". */
      nouns: words.optional(),
    }),
  ),
  /** Words of expressing: verbs, those that what it is about follows always, those of nobody in particular. */
  expressing: z.strictObject({ verbs: words, objectAfter: words, joint: words }),
  /** Before whoever is said to have said it: "according to". */
  attributions: words,
  /** Those who met as a whole: "the final statement", "the participants". */
  together: words,
})
export type Stances = z.infer<typeof stancesSchema>

/** What a verb does where it is not finite: joins its clause to the next, describes a noun, is what is said, tells a purpose. */
export const verbFormSchema = z.enum(['converb', 'relative', 'complement', 'purpose'])
export type VerbForm = z.infer<typeof verbFormSchema>

/** Cases that endings tell; `relational` is what is at a place (Doha'daki). */
export const caseSchema = z.enum([
  'genitive',
  'dative',
  'accusative',
  'locative',
  'ablative',
  'instrumental',
  'relational',
])
export type Case = z.infer<typeof caseSchema>

export const recognitionSchema = z.strictObject({
  /** As Unicode names it. */
  script: z.enum(['Arabic', 'Cyrillic', 'Latin']),
  /** Small words, as spelt: each counts one. */
  words,
  /** Letters that other languages of the script don't have: each counts a half. */
  letters: words,
  /** Beginnings of words: each counts a quarter. */
  beginnings: words,
})
export type RecognitionData = z.infer<typeof recognitionSchema>

export const lexiconSchema = z.strictObject({
  language: languageCodeSchema,
  /** Languages of the same script whose spellings of people its pages use too. */
  neighbours: z.array(languageSchema).default([]),
  /** By what a text is seen to be in this language and none other of its script. */
  recognition: recognitionSchema,
  /** Where a clause's verb stands. */
  order: z.enum(['verb-last', 'verb-first', 'verb-second']),
  /** Whether a title usually stands before the name it belongs to, or after; both: after it in apposition. */
  titles: z.enum(['before', 'after', 'both']),
  /** Whether a title's country and qualities stand before its rank: "the Russian president's special envoy". */
  premodified: z.union([z.boolean(), z.literal('adjectives')]).default(false),
  /** Whether only names are written with capitals, so that two such words in a row are somebody. */
  capitalsAreNames: z.boolean().default(false),
  /** Whether what belongs to a noun stands after it, or before it with the noun last; the first where it isn't told. */
  heads: z.enum(['first', 'last']).optional(),
  /** Whether the present tense, of a meeting on a day that may be past or to come, tells of the one to come. */
  presentPlans: z.boolean().default(false),
  /** Varieties of the language by words that only they use, and the state that their pages are of. */
  varieties: z.array(z.strictObject({ home: slugSchema, words })).default([]),
  /** The state that a page in this language usually means by "our minister", where its publisher doesn't tell. */
  home: slugSchema.optional(),
  /** Palaces called by name, and the cities that they stand in: قصر بعبدا. */
  seats: z.array(z.strictObject({ place: slugSchema, words })).optional(),
  /** Whether a verb is one word, however its letters fall: يذكران is no يذكر ان. */
  solidVerbs: z.boolean().optional(),
  /** Letters written on to a verb that make it a purpose: ليشارك. */
  purpose: words.optional(),
  /** Letters and words written on to the next word: و, ب, ال. The conjunction among them is `and`. */
  attached: words,
  attaching: attachingSchema.optional(),
  article: articleSchema.optional(),
  naming: namingSchema.optional(),
  /** What adjectives end in, in all cases, where a body's name may begin with one. */
  adjectiveEndings: words.optional(),
  /** What given names end in that are in no other case than the one they are listed in. */
  uninflectedEndings: words.optional(),
  /** Endings of a meeting's noun that is a verb's form too, and may open a sentence: "Meeting in Istanbul, A and B". */
  participles: words.optional(),
  /** What of these ends so makes a noun the one that is known: ال, لل. */
  determining: words.optional(),
  /** Endings by which a noun tells whose it is: لقائه. */
  possessive: words.optional(),
  /** Endings that common words may take: ها, های. */
  endings: words,
  /** What the language joins to words by an apostrophe, without it: s (Iran's), le (Lavrentyev'le). */
  suffixes: words.optional(),
  /** Endings and suffixes by the case they tell. */
  cases: z.partialRecord(caseSchema, words).optional(),
  /** Endings of a meeting's noun that make it one told before: görüşmede, not görüşmesinde. */
  definite: words.optional(),
  /** Numbers before a title that make several of it: iki bakan. */
  counts: z.array(z.strictObject({ value: z.int().min(2).max(20), words })).optional(),
  /** Other words for cities: palaces and offices that stand for the city they are in. */
  places: z.array(z.strictObject({ place: slugSchema, words })).optional(),
  /** What takes the endings beside meetings, sessions and topics: categories of words, and lists of phrases. */
  inflected: words.optional(),
  /** How words change by case; entries that begin with `~` are then found in all their forms. */
  declension: declensionSchema.optional(),
  /** Common nouns and adjectives, in every form; where given, a row of words that nothing knows is somebody's name. */
  common: words.optional(),
  offices: z.array(
    z.strictObject({
      class: officeClassSchema,
      words,
      /** Stands for several holders: سفیران. */
      plural: words.optional(),
      /** What it is where nothing but a state tells whose: رئيس مالي, российский лидер. */
      ofState: officeClassSchema.optional(),
      /** Field that the words themselves tell (نخست وزیر needs none). */
      field: officeFieldSchema.optional(),
      /** With a ministry right after it, its minister: глава МИД. */
      ofMinistry: z.boolean().optional(),
      /** The party that the words always mean, unless another is told: госсекретарь. */
      party: slugSchema.optional(),
    }),
  ),
  fields: z.array(z.strictObject({ field: officeFieldSchema, words })),
  verbs: z.array(
    z.strictObject({
      class: verbClassSchema,
      /** Kind of meeting that it says by itself. */
      kind: meetingKindSchema.optional(),
      tense: tenseSchema,
      form: verbFormSchema.optional(),
      negated: z.boolean().optional(),
      words,
    }),
  ),
  /** Verbs that have another meaning with a noun anywhere in their clause: принять участие, сесть за стол. */
  idioms: z
    .array(
      z.strictObject({
        verbs: words,
        /** Any one of them; with none listed the verb means it by itself. */
        with: words,
        /** Before a common word these say that it means what it usually does: "called on them to leave". */
        unless: words.default([]),
        /** Only with somebody right after it, and nothing that he is called: "called President A on Monday". */
        whom: z.boolean().default(false),
        class: verbClassSchema,
        kind: meetingKindSchema.optional(),
      }),
    )
    .default([]),
  /** Nouns for a meeting. */
  meetings: z.array(
    z.strictObject({
      kind: meetingKindSchema,
      words,
      /** Talks, consultations: things that are also had in general and in the plural. */
      loose: z.boolean().optional(),
    }),
  ),
  /** Words beside a meeting that say how it was held. */
  manners: z.array(z.strictObject({ kind: meetingKindSchema, words })),
  /** Nouns for a numbered session. */
  sessions: z.array(z.strictObject({ kind: z.enum(['round', 'summit', 'ministerial']), words })),
  ordinals: z.array(z.strictObject({ value: z.int().min(1).max(199), words })),
  /** How many days talks took, as said beside their noun: "two-day", "two days of", "(talks) lasting two days". */
  lengths: z.array(z.strictObject({ days: z.int().min(2).max(31), words })).default([]),
  topics: z.array(z.strictObject({ topic: slugSchema, words })),
  stances: stancesSchema.optional(),
  /** Other words for series than the registry holds. */
  series: z.array(z.strictObject({ series: slugSchema, words })).default([]),
  /** Other words for parties than the registry holds: "the armed groups". */
  parties: z.array(z.strictObject({ party: slugSchema, words })),
  phrases: z.strictObject({
    and: words,
    with: words,
    between: words,
    by: words,
    about: words,
    relative: words,
    /** "that", after a verb of saying. */
    complement: words,
    /** "some hours earlier". */
    sameDayEarlier: words,
    /** "at the ministry's building". */
    premises: words,
    /** Words that begin a clause of its own: while, where, after. */
    clauseStarts: words,
    /** Words that may stand between the parts of a verb: also, later, not. */
    adverbs: words.default([]),
    /** Before these a word spelt like a verb is a noun: their, a. Beside prepositions and demonstratives. */
    determiners: words.default([]),
    /** What is called after people: airports, streets. */
    namedAfter: words,
    /** "Country" after "this": the one named last. */
    countryWords: words,
    /** "of the country", at the end of an office: of the one told last. */
    ofTheCountry: words.default([]),
    /** "then", "after that", between partners each of whom was met for himself. */
    thenWith: words.default([]),
    /** "also", "too", right after whom it is told of. */
    also: words.default([]),
    /** Whose page it is where they stand alone at its head: embassy, ministry of foreign affairs. */
    institutions: words.default([]),
    /** Bodies of which every state has one: the judiciary, the central bank. */
    stateBodies: words.default([]),
    /** Bodies whose own sittings are no meeting of two sides: parliament, the cabinet. */
    sittings: words.default([]),
    /** What an office is of, told again by "this": commission, ministry, party. */
    bodies: words.default([]),
    /** Two or more told by number: "the two ministers", "both countries". */
    both: words,
    /** Inside an office, before what it deals with: در امور, لشؤون. */
    affairs: words,
    /** Other small words inside an office: at, for; the country after them is what it deals with. */
    officeLinks: words,
    /** After these the country is the one whose office it is: of. */
    officeOf: words.default([]),
    /** Other words that an office may hold: ارشد, ویژه, خاص, شورای. */
    officeParts: words,
    honorifics: words,
    /** A deputy or adviser of whoever is told just before: his deputy. */
    ownDeputies: words.default([]),
    counterpart: words,
    counterparts: words,
    /** Host, guest. */
    hosting: words,
    /** Verbs of receiving, and "the guest": who does it is at home. */
    receiving: words.default([]),
    pronouns: words,
    /** Whoever was met, told by a pronoun: با او, معه, استقبله. */
    partnerPronouns: words,
    /** "then", "also", before a meeting told beside another; after its noun "another". */
    another: words.default([]),
    /** A meeting's noun with "of the two" written on to it: لقائهما. */
    theirMeeting: words.default([]),
    /** Before a meeting's noun, another one that was before what is told: after, since, following. */
    followed: words.default([]),
    /** Before a meeting's noun at the head of a sentence, whose subject had it: "after (his talks with A, B met)". */
    upon: words.default([]),
    /** Before whoever makes a journey: "visit of", "visit by". */
    visitOf: words.default([]),
    /** Before an office that its holder has no more: former. */
    former: words.default([]),
    /** "their", before a meeting of those told before. */
    theirs: words.default([]),
    /** Whoever speaks in quotation marks: I, we. */
    firstPerson: words.default([]),
    /** Relative pronouns of a journey or a stay whose days are told: during which. */
    duringWhich: words.default([]),
    /** "in the presence of", before those who were there too. */
    inPresence: words.default([]),
    /** Courtesies that stand for whoever was last spoken of: سيادته, معاليه. */
    subjectPronouns: words.default([]),
    /** "in the evening", of what is to come on the day just told. */
    laterToday: words.default([]),
    /** "here": in the city that the dispatch was sent from. */
    here: words.default([]),
    /** "there": in the city told before. */
    there: words.default([]),
    /** Pronouns of two, for both of those just told: معهما, جمعتهما. */
    bothPronouns: words.default([]),
    /** Verbs whose object pronoun is the meeting that somebody else was at too: حضره. */
    attended: words,
    /** "present", "those attending", at the beginning of a clause that tells who else was at a meeting. */
    presentFirst: words.default([]),
    /** "among them", at the beginning of a clause that tells some of those who met. */
    amongThem: words.default([]),
    /** "in the room", "there": after somebody and "was", that he was at the meeting too. */
    presentAfter: words.default([]),
    /** "on the eve of", where its noun is spelt like a city: در آستانه. */
    eve: words,
    /** "the first such": of its kind, no number of a series. */
    firstTimes: words.default([]),
    /** A relative pronoun that means whom somebody met: with whom. */
    withWhom: words.default([]),
    /** "when", going on on the day just told. */
    when: words.default([]),
    /** Before a session to come: preparations for. */
    preparing: words.default([]),
    /** "where", going on in the place just told. */
    where: words,
    /** "time and again": no meeting in particular. */
    repeatedly: words,
    /** "these meetings": more than one of those told. */
    theseMeetings: words,
    /** The rooms of a government, by whose side the city can be told: قصر, کاخ. */
    palaces: words,
    fromWords: words,
    demonstratives: words,
    /** "the aforesaid", after a meeting's noun: the one told before. */
    aforesaid: words.default([]),
    same: words,
    next: words,
    previous: words,
    /** Nouns of what sides hold, whoever comes for them: a round, consultations. */
    betweenSides: words.default([]),
    nextSession: words,
    margins: words,
    /** "on its margins": of the session told last. */
    itsMargins: words.default([]),
    /** "within the framework of": of a session if one is named, else of nothing in particular. */
    within: words,
    delegation: words,
    delegations: words,
    /** "on behalf of", "representing", after a country and before who came for it. */
    onBehalf: words.default([]),
    /** "side", after a country's adjective: "from the Russian side". */
    sides: words.default([]),
    /** Nouns last: after what an office deals with: "in charge of". */
    chargedWith: words.default([]),
    /** The same in the case of whom somebody met. */
    sideMet: words.default([]),
    members: words,
    /** A delegation told again by a pronoun: that of. */
    delegationAgain: words.default([]),
    /** A country or capital told with these stands for its delegation: is represented by. */
    represented: words.default([]),
    headedBy: words,
    heads: words,
    guarantors: words,
    observers: words,
    each: words,
    bothSides: words,
    negations: words,
    plans: words,
    wishes: words,
    cancelled: words,
    postponed: words,
    background: words,
    /** "it is worth recalling": background where a day is told, else a thing of the same day. */
    asides: words.default([]),
    lastTime: words,
    /** Nouns spelt like a verb: they are the verb only where a clause ends. */
    nouns: words,
    /** Before a person who is only spoken of: سخنان, به دعوت. */
    spokenOf: words,
    dead: words,
    pressConference: words,
    government: words,
    /** Who heads a city or a province: of its country, or where that isn't known of the page's own. */
    localHeads: words.default([]),
    /** "(was) among those who welcomed him": who is told there is not whom the text goes on speaking of. */
    welcomed: words.default([]),
    capital: words,
    /** "in", before a place. */
    locatives: words,
    /** "the city of". */
    cityWords: words,
    travelTo: words,
    ministryOf: words,
    /** Embassies: of the state named with them, and not in its capital. */
    missions: words.default([]),
    /** "on the agenda". */
    agenda: words,
    close: words,
    /** "held", told without its verb. */
    held: words,
    /** Verbs of leaving, and "before": where somebody goes after what is told. */
    departures: words.default([]),
    /** The next stop of a journey. */
    destinations: words.default([]),
    /** Words of a visit to a place: سفر به, زيارة. */
    visit: words,
    /** Words that are part of no name. */
    stop: words,
    /** The article, where it is a word: the, a. */
    articles: words.default([]),
    /** The article that points at what was told before: the. */
    definite: words.default([]),
    /** What follows is told as doubtful or denied, whatever its verb: whether, denied. */
    doubts: words.default([]),

    /** Before a meeting's noun alone they tell of the one told before, where there are no articles: "in the course of". */
    during: words.default([]),
    /** Words inside a name that join its parts, also without a capital: bin, al, de, van. */
    bynames: words.default([]),
    /** Syllables of names that are spelt like small words: Ли, Им. */
    syllables: words.default([]),
    /** Initials of more than one letter: Дж. */
    initials: words.default([]),
    /** Adjectives before a rank, where its country stands there as an adjective only: former, new. */
    premodifiers: words.default([]),
    givenNames: words,
    trilateral: words,
    /** "so as to", after a verb of travelling: what the journey is for. */
    purpose: words.default([]),
    /** "after that", at the beginning of a clause: on the same day. */
    thereupon: words.default([]),
    /** "it was", with the day or city of the meeting just told. */
    itWas: words.default([]),
    /** Before the day of something else than what a clause tells: since when it has been, of when a document is. */
    ofOtherDays: words.default([]),
    /** "day", in "the second day of the session". */
    dayWords: words.default([]),
    /** After "the second day": of what goes on, "running". */
    running: words.default([]),
    /** Before or after a day up to which something goes on: "until". */
    until: words.default([]),
    /** The last of a session's days: "the closing day". */
    lastDays: words.default([]),
    /** A journey as a whole, whose days are counted: "the second day of the tour". */
    journeys: words.default([]),
    /** Nouns whose ordinal is never a day of a month: "the sixth round of March". */
    rounds: words.default([]),
    /** Nouns before talks that are only spoken of: the course, the future, the resumption of talks. */
    ofTalks: words.default([]),
    /** Numerals before several told together: two (diplomats). */
    numerals: words.default([]),
    /** Buildings that a city is told by: "at the … hotel in". */
    venues: words.default([]),
    /** "on this journey": the one that the sentence before told. */
    thisVisit: words.default([]),
    /** Words for somebody told before: "the (Algerian) diplomat", "this official". */
    epithets: words.default([]),
    /** Before the rank of a guest, who is none of the page's own: "the visiting minister". */
    visiting: words.default([]),
    /** A guest told by his country: مهمان in مهمان سوری. */
    guests: words.default([]),
    /** Whoever was told last, by a word that may be an adjective too: the latter, الأخير. */
    latter: words.default([]),
  }),
})
export type LexiconData = z.infer<typeof lexiconSchema>
/** A language's lexicon as written. */
export type LexiconEntries = z.input<typeof lexiconSchema>
export type PhraseName = keyof LexiconData['phrases']
/** The names of all phrase lists, as the schema declares them. */
export const phraseNames = lexiconSchema.shape.phrases.keyof().options

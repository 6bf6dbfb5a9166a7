/** What pages show of officials and of the sessions of series. */
import type { z } from 'zod'
import type { capacitySchema } from '@/lib/parser/draft'
import type { languageSchema, localisedSchema } from '@/lib/registry/schema'
import type { MeetingSummary, Named } from './meetings'

export type OfficeDto = { title: z.infer<typeof localisedSchema>; from: string | null; to: string | null }

export type OfficialInOffice = Named & {
  party: Named | null
  latestOffice: OfficeDto | null
}

export type OfficialSummary = OfficialInOffice & { meetings: number }

export type OfficialPageDto = {
  slug: string
  /** Every spelling by language; the first of each is the one shown. */
  spellings: Partial<Record<z.infer<typeof languageSchema>, string[]>>
  name: z.infer<typeof localisedSchema>
  party: Named | null
  offices: OfficeDto[]
  references: string[]
}

/** A page of the list of officials, in the order of the reader's alphabet. */
export type OfficialListPage = {
  officials: OfficialSummary[]
  total: number
  /** How many there are under each letter of the reader's alphabet. */
  letters: Record<string, number>
  /** The official before whom the page before ends, and after whom the next one begins; null at the ends. */
  previous: string | null
  next: string | null
  /** The party that the list is narrowed to. */
  party: Named | null
}

export type PartyPageDto = Named & {
  kind: 'state' | 'organisation' | 'movement'
  capital: Named | null
  /** Every spelling by language; the first of each is the one shown. */
  spellings: OfficialPageDto['spellings']
}

/** What the registry knows of a place or a topic. */
export type StrandPageDto = Named & {
  /** Every spelling of today's name by language; the first of each is the one shown. */
  spellings: OfficialPageDto['spellings']
  /** Names that a place bore for a time, with the first and last day. */
  namesThen: { name: z.infer<typeof localisedSchema>; from: string; to: string }[]
  /** The country of a place; null for topics. */
  country: Named | null
}

export type RoundSummary = {
  series: Named
  number: number | null
  first: string | null
  last: string | null
  place: Named | null
  placeNameThen: z.infer<typeof localisedSchema> | null
  meetings: number
}

export type RoundPageDto = RoundSummary & {
  byVideo: boolean
  delegations: { party: Named; official: Named | null; capacity: z.infer<typeof capacitySchema> }[]
  /** Records of the session itself. */
  sessions: MeetingSummary[]
  before: RoundSummary | null
  after: RoundSummary | null
}

import accounts from './accounts.json'
import api from './api.json'
import citation from './citation.json'
import data from './data.json'
import dates from './dates.json'
import desk from './desk.json'
import editor from './editor.json'
import facets from './facets.json'
import filing from './filing.json'
import glance from './glance.json'
import history from './history.json'
import home from './home.json'
import issues from './issues.json'
import keeping from './keeping.json'
import keys from './keys.json'
import meeting from './meeting.json'
import official from './official.json'
import parser from './parser.json'
import parting from './parting.json'
import passkeys from './passkeys.json'
import portrait from './portrait.json'
import queue from './queue.json'
import record from './record.json'
import registryDesk from './registry-desk.json'
import rereading from './rereading.json'
import round from './round.json'
import rules from './rules.json'
import search from './search.json'
import site from './site.json'
import source from './source.json'
import sources from './sources.json'
import strand from './strand.json'
import timeline from './timeline.json'
import titles from './titles.json'

export const ar = {
  ...accounts,
  ...api,
  ...citation,
  ...data,
  ...dates,
  ...desk,
  ...glance,
  ...history,
  ...editor,

  ...facets,
  ...filing,
  ...home,
  ...issues,
  ...keeping,
  ...keys,
  ...meeting,
  ...official,
  ...parser,
  ...parting,
  ...passkeys,
  ...portrait,
  ...queue,
  ...record,
  ...rereading,
  ...registryDesk,
  ...round,
  ...rules,
  ...search,
  ...site,
  ...source,
  ...sources,
  ...strand,
  ...timeline,
  ...titles,
}

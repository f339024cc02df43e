// title: Who open-sourced what, under which licence?
// explanation: Models and products whose weights or code were published, by whom and under what licence.
// parameters:
//   licence: { type: text, what: "a part of the licence's name; empty for all", default: '' }
// columns:
//   work: { what: what was published, opens: workId }
//   by: { what: by whom, opens: byId }
//   licence: { what: 'under which licence, where it is said', opens: link }
//   status: { what: 'whether it is done, planned or rumoured' }
//   firstSeen: { what: when it was first in the news }
//   workId: { id: entity }
//   byId: { id: entity }
//   link: { id: relationship }
// example: { licence: Apache }
MATCH (a:Entity)-[r:OPEN_SOURCED]->(b:Entity) WHERE toLower(coalesce(r.licence, '')) CONTAINS toLower($licence)
RETURN b.name AS work, a.name AS by, r.licence AS licence, r.status AS status, r.firstSeen AS firstSeen,
  b.id AS workId, a.id AS byId, r.id AS link
ORDER BY workId, byId
LIMIT $limit

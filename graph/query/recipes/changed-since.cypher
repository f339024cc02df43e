// title: What has changed since a day?
// explanation: Relationships that were in the news on that day or later, new ones first; those known before are marked so.
// parameters:
//   since: { type: date, what: 'the first day that counts, as 2024-05-01' }
// columns:
//   change: { what: 'new, or again where it was known before' }
//   from: { what: who, opens: fromId }
//   type: { what: what, opens: link }
//   to: { what: of whom or what, opens: toId }
//   status: { what: how it stands now }
//   firstSeen: { what: when it was first in the news }
//   lastSeen: { what: when it was last in the news }
//   fromId: { id: entity }
//   toId: { id: entity }
//   link: { id: relationship }
// example: { since: 2024-05-01 }
MATCH (a:Entity)-[r]->(b:Entity) WHERE r.lastSeen >= $since
RETURN CASE WHEN r.firstSeen >= $since THEN 'new' ELSE 'again' END AS change, a.name AS from, type(r) AS type,
  b.name AS to, r.status AS status, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen,
  a.id AS fromId, b.id AS toId, r.id AS link
ORDER BY change DESC, lastSeen DESC, link
LIMIT $limit

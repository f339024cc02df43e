// title: What was rumoured or planned and then denied?
// explanation: Relationships that stand as rejected though some text had them as rumoured, planned or done.
// parameters: {}
// columns:
//   from: { what: who, opens: fromId }
//   type: { what: what was denied, opens: link }
//   to: { what: of whom or what, opens: toId }
//   before: { what: as what it had been told }
//   firstSeen: { what: when it was first in the news }
//   lastSeen: { what: when it was last in the news }
//   fromId: { id: entity }
//   toId: { id: entity }
//   link: { id: relationship }
// example: {}
MATCH (a:Entity)-[r]->(b:Entity) WHERE r.status = 'rejected'
WITH a, r, b
MATCH (c:Claim {relation: r.id}) WHERE c.status <> 'rejected'
WITH a, r, b, c ORDER BY c.status
WITH a, r, b, collect(DISTINCT c.status) AS before
RETURN a.name AS from, type(r) AS type, b.name AS to, before AS before, r.firstSeen AS firstSeen,
  r.lastSeen AS lastSeen, a.id AS fromId, b.id AS toId, r.id AS link
ORDER BY coalesce(r.lastSeen, '') DESC, link
LIMIT $limit

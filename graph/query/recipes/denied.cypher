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
WITH a.name AS from, type(r) AS type, b.name AS to, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen,
  a.id AS fromId, b.id AS toId, r.id AS link
MATCH (c:Claim {relation: link})
WITH from, type, to, firstSeen, lastSeen, fromId, toId, link, c ORDER BY c.status
WITH from, type, to, firstSeen, lastSeen, fromId, toId, link,
  collect(DISTINCT CASE WHEN c.status = 'rejected' THEN null ELSE c.status END) AS before
WITH from, type, to, firstSeen, lastSeen, fromId, toId, link, before WHERE size(before) > 0
RETURN from AS from, type AS type, to AS to, before AS before, firstSeen AS firstSeen, lastSeen AS lastSeen,
  fromId AS fromId, toId AS toId, link AS link
ORDER BY coalesce(lastSeen, '') DESC, link
LIMIT $limit

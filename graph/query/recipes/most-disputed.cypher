// title: What is disputed most?
// explanation: Relationships whose claims contradict each other in amount, outcome or date, with all that is claimed side by side.
// parameters: {}
// columns:
//   from: { what: who, opens: fromId }
//   type: { what: what is disputed, opens: link }
//   to: { what: of whom or what, opens: toId }
//   claims: { what: how many claims there are }
//   statuses: { what: the statuses claimed }
//   amounts: { what: the sums claimed }
//   fromId: { id: entity }
//   toId: { id: entity }
//   link: { id: relationship }
// example: {}
MATCH (a:Entity)-[r]->(b:Entity) WHERE r.disputed = true
WITH a.name AS from, type(r) AS type, b.name AS to, r.claims AS claims, a.id AS fromId, b.id AS toId, r.id AS link
ORDER BY claims DESC, link LIMIT $limit
MATCH (c:Claim {relation: link})
WITH from, type, to, claims, fromId, toId, link, c ORDER BY c.status, coalesce(c.amount, 0)
WITH from, type, to, claims, fromId, toId, link,
  collect(DISTINCT c.status) AS statuses, collect(DISTINCT c.amount) AS amounts
RETURN from AS from, type AS type, to AS to, claims AS claims, statuses AS statuses, amounts AS amounts,
  fromId AS fromId, toId AS toId, link AS link
ORDER BY claims DESC, link
LIMIT $limit

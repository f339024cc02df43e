// title: Which lawsuits are there around a name?
// explanation: Who sued it and whom it sued, with the surest sentence of each; the latest first.
// parameters:
//   entity: { type: entity, what: 'firm, person or body in question' }
// columns:
//   by: { what: who sued, opens: byId }
//   against: { what: whom, opens: againstId }
//   status: { what: 'whether it is so, or planned, rumoured, rejected, former', opens: link }
//   since: { what: 'when it happened, where it is said' }
//   lastSeen: { what: when it was last in the news }
//   sentence: { what: the surest sentence that says so }
//   byId: { id: entity }
//   againstId: { id: entity }
//   link: { id: relationship }
// example: { entity: OpenAI }
MATCH (e:Entity {id: $entity}) WITH e
MATCH (e)-[r:SUED]-(o:Entity)
WITH startNode(r) AS a, r, endNode(r) AS b
WITH a.name AS by, b.name AS against, r.status AS status, r.since AS since, r.lastSeen AS lastSeen, a.id AS byId,
  b.id AS againstId, r.id AS link
ORDER BY coalesce(lastSeen, '') DESC, link LIMIT $limit
MATCH (c:Claim {relation: link})
WITH by, against, status, since, lastSeen, byId, againstId, link, c
ORDER BY CASE WHEN c.status = status THEN 0 ELSE 1 END, c.confidence DESC, c.id
WITH by, against, status, since, lastSeen, byId, againstId, link, collect(c.quote) AS quotes
RETURN by AS by, against AS against, status AS status, since AS since, lastSeen AS lastSeen,
  head(quotes) AS sentence, byId AS byId, againstId AS againstId, link AS link
ORDER BY coalesce(lastSeen, '') DESC, link
LIMIT $limit

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
MATCH (c:Claim {relation: r.id}) WHERE c.status = r.status
WITH a, r, b, c ORDER BY c.confidence DESC, c.id
WITH a, r, b, collect(c.quote) AS quotes
RETURN a.name AS by, b.name AS against, r.status AS status, r.since AS since, r.lastSeen AS lastSeen,
  head(quotes) AS sentence, a.id AS byId, b.id AS againstId, r.id AS link
ORDER BY coalesce(lastSeen, '') DESC, link
LIMIT $limit

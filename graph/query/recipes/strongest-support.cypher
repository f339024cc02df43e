// title: What is supported best?
// explanation: Relationships that most independent texts state; copies of one story count once.
// parameters:
//   least: { type: integer, what: independent texts at least, default: 2, min: 1, max: 1000000 }
// columns:
//   from: { what: who, opens: fromId }
//   type: { what: what, opens: link }
//   to: { what: of whom or what, opens: toId }
//   status: { what: 'whether it is so, or planned, rumoured, rejected, former' }
//   sources: { what: independent texts that say so }
//   confidence: { what: 'how sure, 0 to 1' }
//   sentence: { what: the surest sentence that says so }
//   fromId: { id: entity }
//   toId: { id: entity }
//   link: { id: relationship }
// example: { least: 2 }
MATCH (a:Entity)-[r]->(b:Entity) WHERE r.sources >= $least
WITH a.name AS from, type(r) AS type, b.name AS to, r.status AS status, r.sources AS sources,
  r.confidence AS confidence, a.id AS fromId, b.id AS toId, r.id AS link
ORDER BY sources DESC, confidence DESC, link LIMIT $limit
MATCH (c:Claim {relation: link})
WITH from, type, to, status, sources, confidence, fromId, toId, link, c
ORDER BY CASE WHEN c.status = status THEN 0 ELSE 1 END, c.confidence DESC, c.id
WITH from, type, to, status, sources, confidence, fromId, toId, link, collect(c.quote) AS quotes
RETURN from AS from, type AS type, to AS to, status AS status, sources AS sources, confidence AS confidence,
  head(quotes) AS sentence, fromId AS fromId, toId AS toId, link AS link
ORDER BY sources DESC, confidence DESC, link
LIMIT $limit

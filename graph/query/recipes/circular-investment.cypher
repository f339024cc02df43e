// title: Where does money go round in a circle?
// explanation: Firms that invested in each other, directly or through a third, so that money may come back to where it started.
// parameters:
//   statuses: { type: statuses, what: statuses that count, default: [actual] }
// columns:
//   first: { what: where the circle begins, opens: firstId }
//   second: { what: in which it invested, opens: secondId }
//   third: { what: in which the second invested; empty where the second invested in the first, opens: thirdId }
//   firstId: { id: entity }
//   secondId: { id: entity }
//   thirdId: { id: entity }
//   links: { id: relationship }
// example: {}
MATCH (a:Entity)-[r:INVESTED_IN]->(b:Entity) WHERE r.status IN $statuses AND a.id < b.id
WITH a, r, b
MATCH (b)-[s:INVESTED_IN]->(c:Entity) WHERE s.status IN $statuses AND c.id >= a.id AND c.id <> b.id
WITH a, r, b, s, c
OPTIONAL MATCH (c)-[t:INVESTED_IN]->(back:Entity) WHERE back.id = a.id AND t.status IN $statuses
WITH a, r, b, s, c, t WHERE c.id = a.id OR t IS NOT NULL
RETURN a.name AS first, b.name AS second, CASE WHEN c.id = a.id THEN null ELSE c.name END AS third,
  a.id AS firstId, b.id AS secondId, CASE WHEN c.id = a.id THEN null ELSE c.id END AS thirdId,
  CASE WHEN c.id = a.id THEN [r.id, s.id] ELSE [r.id, s.id, t.id] END AS links
ORDER BY firstId, secondId, coalesce(thirdId, '')
LIMIT $limit

// title: How are two names connected?
// explanation: The shortest ways from one name to the other, at most five steps, with a sentence for each step.
// parameters:
//   a: { type: entity, what: where to start }
//   b: { type: entity, what: where to arrive }
// columns:
//   way: { what: 'which of the ways, counted from 1' }
//   step: { what: 'which step of it, counted from 1' }
//   from: { what: one end of the step, opens: fromId }
//   type: { what: what relates the two, opens: link }
//   to: { what: the other end, opens: toId }
//   status: { what: 'whether it is so, or planned, rumoured, rejected, former' }
//   sentence: { what: the surest sentence that says so }
//   fromId: { id: entity }
//   toId: { id: entity }
//   link: { id: relationship }
// example: { a: Elon Musk, b: Anthropic }
MATCH (a:Entity {id: $a}) WITH a
MATCH (b:Entity {id: $b}) WHERE a <> b WITH a, b
MATCH p = allShortestPaths((a)-[:INVESTED_IN|ACQUIRED|MERGED_WITH|OWNS|FOUNDED|LEADS|WORKS_FOR|DEVELOPED|OPEN_SOURCED|COMPETES_WITH|PARTNERS_WITH|SUPPLIES|USES|SUED*..5]-(b))
WITH p, reduce(name = '', r IN relationships(p) | name + r.id + ' ') AS name
ORDER BY name LIMIT 5
WITH collect(relationships(p)) AS ways
UNWIND range(0, size(ways) - 1) AS way
WITH way, ways[way] AS steps
UNWIND range(0, size(steps) - 1) AS step
WITH way, step, steps[step] AS r
WITH way + 1 AS way, step + 1 AS step, startNode(r).name AS from, type(r) AS type, endNode(r).name AS to,
  r.status AS status, startNode(r).id AS fromId, endNode(r).id AS toId, r.id AS link
MATCH (c:Claim {relation: link})
WITH way, step, from, type, to, status, fromId, toId, link, c
ORDER BY CASE WHEN c.status = status THEN 0 ELSE 1 END, c.confidence DESC, c.id
WITH way, step, from, type, to, status, fromId, toId, link, collect(c.quote) AS quotes
RETURN way AS way, step AS step, from AS from, type AS type, to AS to, status AS status,
  head(quotes) AS sentence, fromId AS fromId, toId AS toId, link AS link
ORDER BY way, step
LIMIT $limit

// title: What was planned long ago and is not done?
// explanation: Relationships that still stand as planned though nothing was heard of them for so many months.
// parameters:
//   months: { type: months-ago, what: months without news, default: 12 }
// columns:
//   from: { what: who, opens: fromId }
//   type: { what: what was planned, opens: link }
//   to: { what: of whom or what, opens: toId }
//   amount: { what: 'the sum, where it is said' }
//   currency: { what: its currency }
//   lastSeen: { what: when it was last in the news }
//   sentence: { what: the surest sentence that says so }
//   fromId: { id: entity }
//   toId: { id: entity }
//   link: { id: relationship }
// example: { months: 12 }
MATCH (a:Entity)-[r]->(b:Entity) WHERE r.status = 'planned' AND r.lastSeen < $months
WITH a.name AS from, type(r) AS type, b.name AS to, r.status AS status, r.amount AS amount, r.currency AS currency,
  r.lastSeen AS lastSeen, a.id AS fromId, b.id AS toId, r.id AS link
ORDER BY lastSeen, link LIMIT $limit
MATCH (c:Claim {relation: link})
WITH from, type, to, status, amount, currency, lastSeen, fromId, toId, link, c
ORDER BY CASE WHEN c.status = status THEN 0 ELSE 1 END, c.confidence DESC, c.id
WITH from, type, to, status, amount, currency, lastSeen, fromId, toId, link, collect(c.quote) AS quotes
RETURN from AS from, type AS type, to AS to, amount AS amount, currency AS currency, lastSeen AS lastSeen,
  head(quotes) AS sentence, fromId AS fromId, toId AS toId, link AS link
ORDER BY lastSeen, link
LIMIT $limit

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
WITH a, r, b ORDER BY r.lastSeen, r.id LIMIT $limit
MATCH (c:Claim {relation: r.id}) WHERE c.status = r.status
WITH a, r, b, c ORDER BY c.confidence DESC, c.id
WITH a, r, b, collect(c.quote) AS quotes
RETURN a.name AS from, type(r) AS type, b.name AS to, r.amount AS amount, r.currency AS currency,
  r.lastSeen AS lastSeen, head(quotes) AS sentence, a.id AS fromId, b.id AS toId, r.id AS link
ORDER BY lastSeen, link
LIMIT $limit

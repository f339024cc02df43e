// title: What is only rumoured?
// explanation: Relationships that stand as rumours, the latest first, with the surest sentence behind each.
// parameters: {}
// columns:
//   from: { what: who, opens: fromId }
//   type: { what: what is rumoured, opens: link }
//   to: { what: of whom or what, opens: toId }
//   amount: { what: 'the sum, where it is said' }
//   currency: { what: its currency }
//   sources: { what: independent texts that say so }
//   lastSeen: { what: when it was last in the news }
//   sentence: { what: the surest sentence that says so }
//   fromId: { id: entity }
//   toId: { id: entity }
//   link: { id: relationship }
// example: {}
MATCH (a:Entity)-[r]->(b:Entity) WHERE r.status = 'rumoured'
WITH a, r, b ORDER BY coalesce(r.lastSeen, '') DESC, r.id LIMIT $limit
MATCH (c:Claim {relation: r.id}) WHERE c.status = r.status
WITH a, r, b, c ORDER BY c.confidence DESC, c.id
WITH a, r, b, collect(c.quote) AS quotes
RETURN a.name AS from, type(r) AS type, b.name AS to, r.amount AS amount, r.currency AS currency,
  r.sources AS sources, r.lastSeen AS lastSeen, head(quotes) AS sentence, a.id AS fromId, b.id AS toId, r.id AS link
ORDER BY coalesce(lastSeen, '') DESC, link
LIMIT $limit

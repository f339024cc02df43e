// title: Which are the biggest deals?
// explanation: Investments, acquisitions and mergers by their sum in one currency, with how each stands.
// parameters:
//   currency: { type: text, what: ISO code of the currency, default: USD }
//   statuses: { type: statuses, what: statuses that count, default: [actual, planned, rumoured, rejected, former] }
// columns:
//   from: { what: who, opens: fromId }
//   type: { what: 'INVESTED_IN, ACQUIRED or MERGED_WITH', opens: link }
//   to: { what: what it bought or invested in, opens: toId }
//   amount: { what: the sum }
//   status: { what: 'whether it is so, or planned, rumoured, rejected, former' }
//   disputed: { what: true where claims contradict each other }
//   lastSeen: { what: when it was last in the news }
//   sentence: { what: the surest sentence that says so }
//   fromId: { id: entity }
//   toId: { id: entity }
//   link: { id: relationship }
// example: { currency: USD }
MATCH (a:Entity)-[r:INVESTED_IN|ACQUIRED|MERGED_WITH]->(b:Entity)
WHERE r.amount IS NOT NULL AND r.currency = $currency AND r.status IN $statuses
WITH a.name AS from, type(r) AS type, b.name AS to, r.amount AS amount, r.status AS status,
  coalesce(r.disputed, false) AS disputed, r.lastSeen AS lastSeen, a.id AS fromId, b.id AS toId, r.id AS link
ORDER BY amount DESC, link LIMIT $limit
MATCH (c:Claim {relation: link})
WITH from, type, to, amount, status, disputed, lastSeen, fromId, toId, link, c
ORDER BY CASE WHEN c.status = status THEN 0 ELSE 1 END, c.confidence DESC, c.id
WITH from, type, to, amount, status, disputed, lastSeen, fromId, toId, link, collect(c.quote) AS quotes
RETURN from AS from, type AS type, to AS to, amount AS amount, status AS status, disputed AS disputed,
  lastSeen AS lastSeen, head(quotes) AS sentence, fromId AS fromId, toId AS toId, link AS link
ORDER BY amount DESC, link
LIMIT $limit

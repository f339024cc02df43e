// title: What money did a firm raise?
// explanation: Every sum that the firm is said to have raised, by date, with the sentence; investors are in its relationships.
// parameters:
//   firm: { type: entity, kind: Firm, what: the firm }
// columns:
//   published: { what: when it was published }
//   amount: { what: the sum }
//   currency: { what: its currency }
//   round: { what: 'the round, where it is said' }
//   status: { what: 'whether it is so, or planned, rumoured, rejected, former' }
//   sentence: { what: the sentence that says so }
//   outlets: { what: who printed it }
// example: { firm: Anthropic }
MATCH (c:Claim {subject: $firm}) WITH c WHERE c.type = 'RAISED'
MATCH (c)<-[:STATES]-(article:Article)
WITH c, article ORDER BY article.outlet
WITH c, collect(DISTINCT article.outlet) AS outlets
RETURN c.published AS published, c.amount AS amount, c.currency AS currency, c.round AS round,
  c.status AS status, c.quote AS sentence, outlets AS outlets
ORDER BY coalesce(c.happenedFrom, c.published, ''), coalesce(c.amount, 0), c.id
LIMIT $limit

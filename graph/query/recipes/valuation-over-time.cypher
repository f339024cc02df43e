// title: What was a firm said to be worth, and when?
// explanation: Every valuation stated of the firm with its date, its sentence and who printed it, the oldest first.
// parameters:
//   firm: { type: entity, kind: Firm, what: the firm }
// columns:
//   published: { what: when it was published }
//   amount: { what: the valuation }
//   currency: { what: its currency }
//   qualifier: { what: 'about, over, up to …' }
//   status: { what: 'whether it is so, or planned, rumoured, rejected, former' }
//   sentence: { what: the sentence that says so }
//   outlets: { what: who printed it }
// example: { firm: Anthropic }
MATCH (c:Claim {subject: $firm}) WITH c WHERE c.type = 'VALUED_AT'
MATCH (c)<-[:STATES]-(article:Article)
WITH c, article ORDER BY article.outlet
WITH c, collect(DISTINCT article.outlet) AS outlets
RETURN c.published AS published, c.amount AS amount, c.currency AS currency, c.qualifier AS qualifier,
  c.status AS status, c.quote AS sentence, outlets AS outlets
ORDER BY coalesce(c.happenedFrom, c.published, ''), coalesce(c.amount, 0), c.id
LIMIT $limit

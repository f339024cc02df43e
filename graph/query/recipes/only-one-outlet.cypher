// title: What does one outlet alone say?
// explanation: Claims of an outlet about relationships that no other text supports; the latest first.
// parameters:
//   outlet: { type: text, what: 'name of the outlet, in whatever case' }
// columns:
//   from: { what: who, opens: fromId }
//   type: { what: what, opens: link }
//   to: { what: of whom or what, opens: toId }
//   status: { what: 'whether it is so, or planned, rumoured, rejected, former' }
//   published: { what: when it was published }
//   sentence: { what: the sentence that says so }
//   fromId: { id: entity }
//   toId: { id: entity }
//   link: { id: relationship }
// example: { outlet: The Meridian }
MATCH (article:Article) WHERE toLower(article.outlet) = toLower($outlet)
WITH article
MATCH (article)-[:STATES]->(c:Claim) WHERE c.relation IS NOT NULL
WITH DISTINCT c
MATCH (a:Entity {id: c.subject}) WITH c, a
MATCH (a)-[r]-(b:Entity) WHERE r.id = c.relation AND r.sources = 1
RETURN a.name AS from, c.type AS type, b.name AS to, c.status AS status, c.published AS published,
  c.quote AS sentence, a.id AS fromId, b.id AS toId, r.id AS link
ORDER BY coalesce(published, '') DESC, link, sentence
LIMIT $limit

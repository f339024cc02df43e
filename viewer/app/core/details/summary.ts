import type { ClaimView, RelationshipView } from '../../../../graph/graph';
import { texts } from '../../texts';
import { amountOf } from './amounts';

/**
 * A relationship in one sentence, without status and sources.
 *
 * @example
 * sentenceOf(relationship, 'Microsoft', 'OpenAI'); // 'Microsoft invested about $13 billion in OpenAI'
 */
export function sentenceOf(relationship: RelationshipView, source: string, target: string): string {
  const words = texts.wordings[relationship.type];
  const phrase = texts.statusPhrases[relationship.status](words);
  const amount = amountOf(relationship.properties);
  if (amount === undefined) return `${source} ${phrase} ${target}${roleOf(relationship)}`;
  if (words.amount !== 'before-preposition') return `${source} ${phrase} ${target} for ${amount}`;
  const at = phrase.lastIndexOf(' ');
  return `${source} ${phrase.slice(0, at)} ${amount}${phrase.slice(at)} ${target}`;
}

function roleOf({ properties }: RelationshipView): string {
  return typeof properties.role === 'string' ? ` as ${properties.role}` : '';
}

/** "actual, 4 sources" */
export function standingOf({ status, properties }: RelationshipView): string {
  const sources = typeof properties.sources === 'number' ? properties.sources : undefined;
  return sources === undefined ? status : `${status}, ${texts.sources(sources)}`;
}

/** "Raised $6.6 billion, Series C" */
export function figureOf({ type, properties }: ClaimView): string {
  const label = type === 'RAISED' ? texts.entity.raised : texts.entity.valued;
  const round = typeof properties.round === 'string' ? `, ${properties.round}` : '';
  return `${label} ${amountOf(properties) ?? '?'}${round}`;
}

/** What the panel lists of a relationship or claim beside its sentence, as label and value. */
export function attributesOf({
  properties,
}: Pick<RelationshipView, 'properties'>): readonly (readonly [string, string])[] {
  return Object.entries(texts.attributes).flatMap(([key, label]) => {
    const value = key === 'amount' ? amountOf(properties) : properties[key];
    if (value === undefined || value === '') return [];
    const text = key === 'stake' || key === 'share' ? `${value} %` : String(value);
    return [[label, key === 'firstSeen' || key === 'lastSeen' ? day(text) : text] as const];
  });
}

/** The day of an ISO date or instant. */
export function day(instant: string): string {
  return instant.slice(0, 10);
}

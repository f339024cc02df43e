import { pick, type Random } from './random';

const FIRST = 'Bal Cor Dra Fen Gal Hes Jun Kel Lom Mar Nor Orr Pel Quin Ros Sul Tam Ul Ver Wen Yar Zel'.split(' ');
const MIDDLE = 'a e i o u an el in or ar'.split(' ');
const LAST = 'bridge dale field gate kin lex mont nova ric stead tech ton tron vale wick wood'.split(' ');
const FIRM_ENDINGS = ['', '', '', ' Inc.', ' Corp.', ' Labs', ' Capital', ' Systems', ' Energy', ' Holdings', ' Bank'];
const GIVEN = 'Anna Brian Carla David Elena Frank Grace Hugo Irene James Karen Louis Maria Nora Oscar Paula'.split(' ');

/** A made-up firm: "Corandale Systems". */
export function firmName(random: Random): string {
  return `${stem(random)}${pick(random, FIRM_ENDINGS)}`;
}

/** A made-up person: "Elena Tamelwick". */
export function personName(random: Random): string {
  return `${pick(random, GIVEN)} ${stem(random)}`;
}

/** A made-up model of machine learning: "Verinlex 3". */
export function modelName(random: Random): string {
  return `${stem(random)} ${1 + Math.floor(random() * 8)}${random() < 0.3 ? '.5' : ''}`;
}

function stem(random: Random): string {
  return `${pick(random, FIRST)}${pick(random, MIDDLE)}${pick(random, LAST)}`;
}

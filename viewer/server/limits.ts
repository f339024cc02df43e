import type { Range } from '../contract';

/** Nodes of the first view. */
export const FIRST_VIEW = 300;

export const QUERY_ROWS: Range = { standard: 1000, most: 10_000 };
export const QUERY_MILLISECONDS: Range = { standard: 1000, most: 10_000 };

/** Bytes of a request's body. */
export const BODY_BYTES = 64 * 1024;

/** Bytes of a request that gives a file to read. */
export const ADD_BODY_BYTES = 8 * 1024 * 1024;

/** Bytes of a request for an export, which may name all that is seen. */
export const EXPORT_BODY_BYTES = 1024 * 1024;

/** Braces and brackets within each other in a request's body. */
export const BODY_DEPTH = 16;

/** Characters of a Cypher query. */
export const QUERY_LENGTH = 16_384;

/** Entities a picture may hold, and steps it may be made of. */
export const PICTURE_ENTITIES = 2000;
export const PICTURE_STEPS = 100;

/** Expensive requests that run at once, and that wait. */
export const RUNNING = 2;
export const WAITING = 8;

/** The shortest token accepted, in characters. */
export const TOKEN_LENGTH = 16;

/** Ports tried after the one asked for. */
export const PORTS_TRIED = 20;

/** What the page where copies are managed asks of the program that answers from them. */
import type { Copy } from './copy.ts';

/** To answer from this version from now on, once all of it is there; or to keep nothing any more. */
export type CopyRequest = { use: Copy } | { drop: true };

/** Done, or why not. */
export type CopyReply = { done: true } | { fault: string };

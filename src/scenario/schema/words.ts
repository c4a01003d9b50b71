import { z } from 'zod';

// Code generation is forbidden by the page's content security policy.
z.config({ jitless: true });

/** Lower-case words joined by hyphens: the form of every id that an author invents. */
export const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');

/** An id in which `$each` or `$target` may stand for one of a list. */
export const idOrHole = z.string().regex(/^[a-z$][a-z0-9$]*(-[a-z0-9$]+)*$/, 'expected lower-case words joined by hyphens');

/** `chart.state` or `chart.parent.child`. */
export const statePath = z
  .string()
  .regex(/^[a-z$][\w$-]*(\.[a-zA-Z$][\w$-]*){1,2}$/, 'expected chart.state or chart.parent.child');

/** A word of the adversary's and the controls' own traffic, such as `sessions.revoked`. */
export const event = z.string().regex(/^[a-z$][\w$-]*(\.[\w$-]+)*$/i, 'expected words joined by dots');

/** Whole exercise minutes from the start of the exercise. */
export const minute = z.int().min(0);

/** A duration in whole exercise minutes, at least one. */
export const minutes = z.int().min(1);

/** A time of day, `HH:MM`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected HH:MM');

export const comparison = z.enum(['<', '<=', '==', '>=', '>']);

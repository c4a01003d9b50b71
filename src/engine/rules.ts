/** Number of the rules. It grows when the same record would play differently; old records then stay readable, not replayable. */
export const RULES = 3;

import { z } from 'zod';

// Code generation is forbidden by the page's content security policy; zod tries it at the first schema otherwise.
z.config({ jitless: true });

export { z };

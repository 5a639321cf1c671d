import { config } from 'zod/v4/core';

// The content security policy forbids code made from text, so the contracts do not try. This runs before they load.
config({ jitless: true });

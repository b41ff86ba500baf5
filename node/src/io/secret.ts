import { randomBytes } from 'node:crypto';

/** Gives a fresh secret: 32 random bytes as 43 characters that may stand in an address. */
export type SecretSource = () => string;

export const randomSecret: SecretSource = () => randomBytes(32).toString('base64url');

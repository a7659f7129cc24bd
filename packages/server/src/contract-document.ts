import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ServerEnv } from './server-env.ts';

/** The contract while it is put together. */
export type ContractDocument = ReturnType<OpenAPIHono<ServerEnv>['getOpenAPI31Document']>;

type Components = NonNullable<ContractDocument['components']>;

/** The headers among its components. */
export type Headers = NonNullable<Components['headers']>;

/** The schema of the value of a header. */
export type HeaderSchema = NonNullable<Exclude<Headers[string], { readonly $ref: string }>['schema']>;

/** The answers among its components. */
export type Responses = NonNullable<Components['responses']>;

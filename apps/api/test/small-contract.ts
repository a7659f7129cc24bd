/** A small contract with one of everything that is compared; its parts may be altered at will. */
export function smallContract() {
  const item = {
    type: 'object',
    properties: {
      id: { type: 'string', maxLength: 80 },
      qualifier: { type: 'string', enum: ['exact', 'about'] },
      value: { anyOf: [{ type: 'number' }, { type: 'null' }] },
      parent: { anyOf: [{ $ref: '#/components/schemas/Item' }, { type: 'null' }] },
      old: { type: 'string', deprecated: true },
      names: { type: 'array', items: { type: 'string', pattern: '^[a-z]+$' } },
    },
    required: ['id', 'qualifier', 'value', 'parent', 'names'],
    additionalProperties: false,
  };
  const sent = {
    type: 'object',
    properties: { id: { type: 'string' }, note: { type: 'string' } },
    required: ['id'],
    additionalProperties: false,
  };
  return {
    openapi: '3.1.0',
    info: { title: 'Small', version: '1.2.0' },
    paths: {
      '/items': {
        get: {
          operationId: 'getItems',
          parameters: [
            { $ref: '#/components/parameters/Limit' },
            { name: 'sort', in: 'query', required: false, schema: { enum: ['id', '-id'], default: 'id' } },
            { name: 'lang', in: 'query', required: false, deprecated: true, schema: { type: 'string' } },
          ],
          responses: {
            200: {
              description: 'Items',
              headers: {
                Release: { $ref: '#/components/headers/Release' },
                Note: { schema: { type: 'string' } },
              },
              content: {
                'application/json': {
                  schema: { type: 'array', items: { $ref: '#/components/schemas/Item' } },
                },
                'text/csv': { schema: { type: 'string' } },
              },
            },
            404: { description: 'None' },
          },
        },
        post: {
          operationId: 'postItems',
          requestBody: {
            required: false,
            content: {
              'application/json': { schema: { $ref: '#/components/schemas/Sent' } },
              'text/csv': { schema: { type: 'string' } },
            },
          },
          responses: { 200: { description: 'Done' } },
        },
      },
      '/old': { get: { operationId: 'getOld', deprecated: true, responses: {} } },
    },
    components: {
      schemas: { Item: item, Sent: sent },
      parameters: {
        Limit: {
          name: 'limit',
          in: 'query',
          required: false,
          schema: { type: 'integer', minimum: 1, maximum: 100 },
        },
      },
      headers: { Release: { required: true, schema: { type: 'string' } } },
    },
  };
}

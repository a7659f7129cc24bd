import { exercise } from './exercise.mjs';

export default {
  fetch: async (request) => Response.json(await exercise(new URL(request.url).searchParams.get('api'))),
};

import { createClient, isProblemError, isTimeoutError } from '@pazabierta/sdk';

const pazAbierta = createClient({
  baseUrl: 'http://127.0.0.1:8787',
  release: '2026.1',
  timeout: { attempt: 5000, total: 20_000 },
  retries: 1,
});
try {
  await pazAbierta.list('observations', { indicator: 'mucpaz.netwoks' });
} catch (error) {
  if (isProblemError(error)) console.log(error.type, error.errors[0]?.nearest, error.requestId);
  else if (isTimeoutError(error)) console.log(error.of, error.ms);
  else throw error;
}

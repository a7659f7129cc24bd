import type { Duplex } from 'node:stream';

/** What to say of a request that could not even be read, by the code that Node's parser gives it. */
function toProblem(code: string | undefined) {
  if (code === 'HPE_HEADER_OVERFLOW') {
    return {
      status: 431,
      reason: 'Request Header Fields Too Large',
      title: 'La petición es demasiado larga — The request is too long',
      detail: 'La dirección y las cabeceras pasan de 16 KiB — The address and the headers exceed 16 KiB',
    };
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return {
      status: 408,
      reason: 'Request Timeout',
      title: 'La petición no llegó a tiempo — The request did not come in time',
      detail:
        'La petición tardó demasiado en llegar entera; envíela de nuevo — The request took too long to come whole; send it again',
    };
  }
  return {
    status: 400,
    reason: 'Bad Request',
    title: 'La petición no es válida — The request is not valid',
    detail:
      'La petición no es HTTP válido; si la dirección lleva acentos o espacios, codifíquelos (á es %C3%A1) — The request is not valid HTTP; if the address has accents or spaces, encode them (á is %C3%A1)',
  };
}

/**
 * Answers a request that Node's parser refused, before any app could see it, with a problem (RFC 9457) in both languages,
 * because the language of its reader cannot be known; then ends the connection.
 */
export function refuseRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { reason, ...problem } = toProblem(error.code);
  const body = `${JSON.stringify({ type: 'about:blank', ...problem, errors: [] })}\n`;
  const head = [
    `HTTP/1.1 ${problem.status} ${reason}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Access-Control-Allow-Origin: *',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

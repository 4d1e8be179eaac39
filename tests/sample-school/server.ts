import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerTo } from './answer.ts';
import { openSchool } from './school.ts';
import type { School } from './school.ts';

/** A running sample school. `requests` lists every request so far, "GET /Modules.php?...", oldest first. */
export type SampleSchool = {
  origin: string;
  port: number;
  school: School;
  requests: string[];
  close(): Promise<void>;
};

function localToday(): string {
  const now = new Date();
  const date = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  return date.toISOString().slice(0, 10);
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  request.setEncoding('utf8');
  for await (const part of request) {
    text += String(part);
    if (text.length > 100_000) break;
  }
  return new URLSearchParams(text);
}

async function askedBy(
  request: IncomingMessage,
  origin: string,
): Promise<Parameters<typeof answerTo>[1]> {
  return {
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', origin),
    referer: request.headers.referer ?? null,
    form: await readForm(request),
  };
}

async function respond(
  school: School,
  origin: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { status, type, body, location } = answerTo(school, await askedBy(request, origin));
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    ...(location === undefined ? {} : { location }),
  });
  response.end(body);
}

/**
 * Starts a sample school on 127.0.0.1; port 0 takes a free one. `today` (`YYYY-MM-DD`, otherwise this computer's date) is
 * the day it is at the school. Each instance has its own records, added days and corrections.
 */
export async function startSampleSchool(
  options: { port?: number; today?: string } = {},
): Promise<SampleSchool> {
  const school = openSchool(options.today ?? localToday());
  const requests: string[] = [];
  let origin = 'http://127.0.0.1';
  const server = createServer((request, response) => {
    requests.push(`${request.method ?? 'GET'} ${request.url ?? '/'}`);
    void respond(school, origin, request, response);
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(options.port ?? 0, '127.0.0.1', done);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  origin = `http://127.0.0.1:${port}`;
  return { origin, port, school, requests, close: () => closeServer(server) };
}

function closeServer(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((done, failed) => {
    server.close((error) => (error === undefined ? done() : failed(error)));
    server.closeAllConnections();
  });
}

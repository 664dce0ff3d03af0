// What devices on the way do to mail, on the router of the lab. Usage: node router-proxy.mjs CONFIG.json, which holds
// `listeners` (`port`, `mode`, `upstream`, `certificate`, `key`). Says "ready" once all of them listen.
import { readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import * as tls from 'node:tls';

const RELAY_BANNER = '220 relay7.isp.example ESMTP Mail Gateway';

function pipeBoth(one, other) {
  one.pipe(other);
  other.pipe(one);
  for (const [socket, peer] of [
    [one, other],
    [other, one],
  ]) {
    socket.on('error', () => peer.destroy());
    socket.on('close', () => peer.destroy());
  }
}

/** Calls back with each line, without its end; `stop` gives up the socket for other uses. */
function byLine(socket, onLine) {
  let rest = '';
  const onData = (chunk) => {
    rest += chunk.toString('latin1');
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
      const line = rest.slice(0, end).replace(/\r$/, '');
      rest = rest.slice(end + 1);
      onLine(line);
    }
  };
  socket.on('data', onData);
  return { stop: () => socket.off('data', onData) };
}

/** Answers as the relay; with a certificate it offers STARTTLS. */
function answerAsRelay(client, certificate, key) {
  const reader = byLine(client, (line) => {
    const verb = line.toUpperCase().split(' ')[0];
    if (verb === 'EHLO') {
      const address = client.remoteAddress?.replace('::ffff:', '');
      const offer = certificate ? '250-STARTTLS\r\n' : '';
      client.write(
        `250-relay7.isp.example Hello [${address}]\r\n${offer}250-SIZE 20971520\r\n250 8BITMIME\r\n`,
      );
    } else if (verb === 'STARTTLS' && certificate) {
      reader.stop();
      client.write('220 2.0.0 Ready to start TLS\r\n');
      const options = { isServer: true, cert: readFileSync(certificate), key: readFileSync(key) };
      answerAsRelay(new tls.TLSSocket(client, options), null, null);
    } else if (verb === 'QUIT') client.end('221 2.0.0 Bye\r\n');
    else client.write('502 5.5.2 Command not recognized\r\n');
  });
  client.on('error', () => client.destroy());
}

/** An access provider's own relay in place of the server asked for. */
function relay(client, { certificate, key }) {
  client.write(`${RELAY_BANNER}\r\n`);
  answerAsRelay(client, certificate, key);
}

/** A web server that takes every connection, as hotel networks have until one has signed in. */
function portal(client) {
  client.once('data', () =>
    client.end(
      'HTTP/1.1 400 Bad Request\r\nServer: portal\r\nConnection: close\r\n\r\n<h1>Bad Request</h1>\r\n',
    ),
  );
}

/** Keywords that the inspection lets through unmasked; RFC 5321 §2.2, as in the default map of such devices. */
const KNOWN = /^(?:SIZE|8BITMIME|PIPELINING|DSN|ETRN|VRFY|EXPN|HELP|ENHANCEDSTATUSCODES)\b/i;

/** How the lines of a reply to EHLO are changed, by mode. Null takes a line away. */
const EDIT = {
  hide: (keyword) => (/^STARTTLS\b/i.test(keyword) ? null : keyword),
  strip: (keyword) => (/^STARTTLS\b/i.test(keyword) ? null : keyword),
  cross: (keyword) => (/^STARTTLS\b/i.test(keyword) ? 'XXXXXXXA' : keyword),
  mask: (keyword) => (KNOWN.test(keyword) ? keyword : `${'X'.repeat(Math.max(1, keyword.length - 1))}A`),
};

function editReply(lines, mode, isEhlo) {
  if (mode === 'mask' && lines[0]?.startsWith('220')) return [`220 ${'*'.repeat(lines[0].length - 4)}`];
  if (!isEhlo || !lines[0]?.startsWith('250')) return lines;
  const [first = '', ...others] = lines.map((line) => line.slice(4));
  const kept = [first, ...others.map((line) => EDIT[mode](line)).filter((line) => line !== null)];
  return kept.map((text, index) => `250${index === kept.length - 1 ? ' ' : '-'}${text}`);
}

/** Passes the conversation on line by line and edits what it says about TLS. */
function edited(client, { mode, upstream }) {
  const server = connect(upstream.port, upstream.address);
  let reply = [];
  let verb = '';
  const fromServer = byLine(server, (line) => {
    reply.push(line);
    if (/^\d{3}-/.test(line)) return;
    client.write(
      editReply(reply, mode, verb === 'EHLO')
        .map((one) => `${one}\r\n`)
        .join(''),
      'latin1',
    );
    const tlsBegins = verb === 'STARTTLS' && line.startsWith('220');
    reply = [];
    verb = '';
    if (!tlsBegins) return;
    fromServer.stop();
    fromClient.stop();
    pipeBoth(client, server);
  });
  const fromClient = byLine(client, (line) => {
    verb = line.trim().split(' ')[0]?.toUpperCase() ?? '';
    if (verb === 'STARTTLS' && mode !== 'hide') client.write('500 5.5.1 Command unrecognized\r\n');
    else server.write(`${line}\r\n`, 'latin1');
  });
  for (const [socket, peer] of [
    [client, server],
    [server, client],
  ]) {
    socket.on('error', () => peer.destroy());
    socket.on('close', () => peer.end());
  }
}

/** Ends TLS with a certificate of its own and begins a new one to the server, from the start of the connection. */
function swapTls(client, { upstream, certificate, key }) {
  const inner = new tls.TLSSocket(client, {
    isServer: true,
    cert: readFileSync(certificate),
    key: readFileSync(key),
  });
  pipeBoth(inner, tls.connect({ host: upstream.address, port: upstream.port, rejectUnauthorized: false }));
}

/** Passes everything on as it is. */
function pass(client, { upstream }) {
  pipeBoth(client, connect(upstream.port, upstream.address));
}

/** Passes everything on until the client asks for encryption, then cuts the connection. */
function cut(client, { upstream }) {
  const server = connect(upstream.port, upstream.address);
  client.on('data', (chunk) => {
    if (/^STARTTLS\r?\n/im.test(chunk.toString('latin1'))) client.resetAndDestroy();
  });
  pipeBoth(client, server);
}

/** Takes every connection and has nobody to pass it on to. */
function close(client) {
  client.destroy();
}

/** The same after STARTTLS. */
function swapStarttls(client, { upstream, certificate, key }) {
  const server = connect(upstream.port, upstream.address);
  let wanted = false;
  const fromServer = byLine(server, (line) => {
    client.write(`${line}\r\n`, 'latin1');
    if (!wanted || !line.startsWith('220 ')) return;
    fromServer.stop();
    fromClient.stop();
    const options = { isServer: true, cert: readFileSync(certificate), key: readFileSync(key) };
    pipeBoth(new tls.TLSSocket(client, options), tls.connect({ socket: server, rejectUnauthorized: false }));
  });
  const fromClient = byLine(client, (line) => {
    wanted = line.trim().toUpperCase() === 'STARTTLS';
    server.write(`${line}\r\n`, 'latin1');
  });
  client.on('close', () => server.destroy());
  server.on('close', () => client.destroy());
  for (const socket of [client, server]) socket.on('error', () => socket.destroy());
}

const swapTlsUnnamed = swapTls;
const MODES = {
  relay,
  relayTls: relay,
  portal,
  close,
  pass,
  cut,
  hide: edited,
  strip: edited,
  cross: edited,
  mask: edited,
  swapTls,
  swapTlsUnnamed,
  swapStarttls,
};

function listen(listener) {
  const server = createServer({ noDelay: true }, (client) => {
    client.on('error', () => client.destroy());
    MODES[listener.mode](client, listener);
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(listener.port, '::', resolve);
  });
}

const { listeners } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
await Promise.all(listeners.map(listen));
process.stdout.write('ready\n');

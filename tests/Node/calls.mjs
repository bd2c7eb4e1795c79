// An independent gRPC client: Node's own implementation, reading the same protos as everybody.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import grpc from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';

const protos = fileURLToPath(new URL('../../protos', import.meta.url));
const contract = loadSync(
  ['google/rpc/status.proto', 'google/rpc/error_details.proto', 'vawg', 'asb', 'prevent', 'governance', 'acquisitive_crime', 'access'].flatMap(files),
  { includeDirs: [protos], keepCase: true, longs: Number, enums: String, defaults: true },
);
const { safercity } = grpc.loadPackageDefinition(contract);

export const code = grpc.status;

/** A client of one service, whose calls answer promises: `serviceAt(address, safercity.vawg.v1.ReferralService, token)`. */
export function serviceAt(address, Service, token) {
  const client = new Service(address, grpc.credentials.createInsecure());
  return new Proxy(client, {
    get: (target, name) => (name === 'close' ? () => target.close() : (message) => call(target, name, message, token)),
  });
}

/** Sends bytes as they are, in a frame of gRPC's own making. */
serviceAt.raw = (address, path, bytes, token) => {
  const client = new grpc.Client(address, grpc.credentials.createInsecure());
  return new Promise((resolve, reject) => {
    client.makeUnaryRequest(path, (message) => message, (answer) => answer, bytes, bearing(token), (error, answer) => {
      client.close();
      return error ? reject(readable(error)) : resolve(answer);
    });
  });
};

export { safercity };

/** Calls with one message, or with many where the rpc takes a stream of them. */
function call(client, name, message, token) {
  return new Promise((resolve, reject) => {
    const answered = (error, answer) => (error ? reject(readable(error)) : resolve(answer));
    const metadata = bearing(token);
    const deadline = { deadline: Date.now() + 30_000 };
    if (!client[name].requestStream) return void client[name](message, metadata, deadline, answered);

    const stream = client[name](metadata, deadline, answered);
    for (const part of message) stream.write(part);
    stream.end();
  });
}

function bearing(token) {
  const metadata = new grpc.Metadata();
  if (token) metadata.set('authorization', `Bearer ${token}`);
  return metadata;
}

/** Unpacks google.rpc.Status from the trailers: error.reason, error.fields, error.details by type. */
function readable(error) {
  const [bytes] = error.metadata?.get('grpc-status-details-bin') ?? [];
  const details = bytes ? contract['google.rpc.Status'].deserialize(bytes).details.map(unpack) : [];
  error.reason = details.find((detail) => detail.type === 'google.rpc.ErrorInfo')?.reason;
  error.about = details.find((detail) => detail.type === 'google.rpc.ErrorInfo')?.metadata ?? {};
  error.fields = details.find((detail) => detail.type === 'google.rpc.BadRequest')?.field_violations ?? [];
  return error;
}

function unpack({ type_url, value }) {
  const type = type_url.split('/').at(-1);
  return { type, ...contract[type]?.deserialize(value) };
}

function files(name) {
  return name.endsWith('.proto') ? [name] : readdirSync(join(protos, 'safercity', name, 'v1')).map((file) => `safercity/${name}/v1/${file}`);
}

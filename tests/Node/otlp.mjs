// A receiver of telemetry, as a collector is one: gRPC, with as much of OpenTelemetry's protos as the tests look at.
import { fileURLToPath } from 'node:url';
import grpc from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';

const shapes = loadSync(fileURLToPath(new URL('otlp.proto', import.meta.url)), { keepCase: true, longs: Number, defaults: true });
const signals = { trace: 'TraceService', metrics: 'MetricsService', logs: 'LogsService' };

/** Takes all that it is sent: `received.trace` and so on hold the bytes of each export. */
export async function startReceiver() {
  const received = { trace: [], metrics: [], logs: [] };
  const server = new grpc.Server({ 'grpc.max_receive_message_length': -1 });
  for (const [signal, service] of Object.entries(signals)) server.addService({ Export: exportOf(signal, service) }, { Export: taking(received[signal]) });
  const port = await new Promise((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error, bound) => (error ? reject(error) : resolve(bound)));
  });
  return { endpoint: `http://127.0.0.1:${port}`, received, stop: () => server.forceShutdown() };
}

/** The names of what came: spans, metrics, and the texts of log records. */
export const spansIn = ({ trace }) => read('Traces', trace).flatMap(({ resource_spans }) => resource_spans).flatMap(({ scope_spans }) => scope_spans).flatMap(({ spans }) => spans);
export const metricsIn = ({ metrics }) => read('Metrics', metrics).flatMap(({ resource_metrics }) => resource_metrics).flatMap(({ scope_metrics }) => scope_metrics).flatMap((scope) => scope.metrics);
export const logsIn = ({ logs }) => read('Logs', logs).flatMap(({ resource_logs }) => resource_logs).flatMap(({ scope_logs }) => scope_logs).flatMap(({ log_records }) => log_records);

const read = (shape, exports) => exports.map((bytes) => shapes[`otlp.${shape}`].deserialize(bytes));

const exportOf = (signal, service) => ({
  path: `/opentelemetry.proto.collector.${signal}.v1.${service}/Export`,
  requestStream: false,
  responseStream: false,
  requestDeserialize: (bytes) => bytes,
  responseSerialize: (bytes) => bytes,
  requestSerialize: (bytes) => bytes,
  responseDeserialize: (bytes) => bytes,
});

// An answer without a field is: all was taken.
const taking = (kept) => (call, answer) => {
  kept.push(call.request);
  answer(null, Buffer.alloc(0));
};

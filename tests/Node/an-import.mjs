// A police file as a stream of messages: whole or not at all, once however often it is sent.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, test } from 'node:test';
import { code, safercity, serviceAt } from './calls.mjs';
import { theHost } from './host.mjs';

const heading = 'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';
const row = (id, type = 'Shoplifting') => `${id},2015-03,City of London Police,City of London Police,-0.0903,51.5136,On or near Invented Street,E01000001,City of London 001A,${type},,`;
const file_name = '2015-03-city-of-london-street.csv';
let host;
let imports;

before(async () => {
  host = await theHost();
  imports = serviceAt(host.grpc, safercity.acquisitive_crime.v1.ImportService, (await host.registerPartner('police-files', ['acquisitive_crime.import', 'acquisitive_crime.read'])).token());
});

test('A file is streamed in and counted', async () => {
  const { counts, receipt } = await imports.ImportFile(streamOf([heading, row('a1'), row('a2'), row('a3', 'Jaywalking')]));

  assert.deepEqual({ read: counts.rows_read, added: counts.rows_added, refused: counts.rows_refused }, { read: 3, added: 2, refused: 1 });
  const { row_problems } = await imports.GetImport({ import_id: receipt.id });
  assert.deepEqual(row_problems.map(({ line, column }) => ({ line, column })), [{ line: 4, column: 'Crime type' }]);
});

test('The same file again changes nothing', async () => {
  const lines = [heading, row('b1'), row('b2')];
  await imports.ImportFile(streamOf(lines));
  const { counts } = await imports.ImportFile(streamOf(lines));

  assert.equal(counts.rows_added, 0);
});

test('A stream that ends early is refused and leaves nothing', async () => {
  const parts = streamOf([heading, row('c1'), row('c2')]);
  parts[0].size += 10;
  const before = (await imports.ListImports({})).imports.length;

  await assert.rejects(imports.ImportFile(parts), (error) => [code.INVALID_ARGUMENT, code.FAILED_PRECONDITION].includes(error.code));
  assert.equal((await imports.ListImports({})).imports.length, before);
});

test('The command line imports a folder beside the running host, and a bad file stops no other', async () => {
  const { code: ended, said } = await host.importPoliceData({ '2015-04-city-of-london-street.csv': [heading, row('d1').replace('2015-03', '2015-04')].join('\n'), 'holiday.csv': 'a,b' });

  assert.match(said, /2015-04-city-of-london-street\.csv: 1 row added/);
  assert.match(said, /holiday\.csv: not imported\..*\n1 of 2 files imported\./);
  assert.notEqual(ended, 0);
  assert.equal((await imports.ListImports({})).imports[0].file_name, '2015-04-city-of-london-street.csv');
});

function streamOf(lines) {
  const bytes = Buffer.from(lines.join('\n') + '\n');
  const parts = [{ request_id: randomUUID(), file_name, size: bytes.length }];
  for (let at = 0; at < bytes.length; at += 100) parts.push({ content: bytes.subarray(at, at + 100) });
  return parts;
}

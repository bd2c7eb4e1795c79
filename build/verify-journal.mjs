// node build/verify-journal.mjs EXPORT-FOLDER [CHECKPOINT-FOLDER] verifies what export-journal wrote, with nothing of SaferCity's but this page.
// It says what verify-journal says, in the same words, but for free text, which is not in an export; it ends with 1 where anything is wrong.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream, openSync, readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const [exported, kept] = process.argv.slice(2);
const files = (folder, ending) => readdirSync(folder).filter((name) => name.endsWith(ending)).sort();
const say = (line, wrong = true) => { console.log(line); if (wrong) process.exitCode = 1; };
// What an entry's hash covers: number and time, then each text after its length; numbers as 8 bytes, big-endian, texts in UTF-8.
const long = (value) => { const bytes = Buffer.alloc(8); bytes.writeBigInt64BE(BigInt(value)); return bytes; };
function hashOf({ number, at, fact, body, system, person, organisation, textHash, previous }) {
  const hash = createHash('sha256').update(long(number)).update(long(at));
  for (const text of [fact, body, system, person, organisation, textHash ?? '', previous]) hash.update(long(Buffer.byteLength(text))).update(text);
  return hash.digest('hex');
}
// A checkpoint's signature covers five lines.
function checkpointsIn(folder) {
  const key = createPublicKey(readFileSync(`${folder}/checkpoint-key.pem`));
  say(`The checkpoints' key is ${createHash('sha256').update(key.export({ type: 'spki', format: 'der' })).digest('hex')}.`, false);
  return files(folder, '.json').flatMap((name) => {
    try {
      const { room, size, head, at, signature } = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
      const covered = `SaferCity journal checkpoint 1\n${room}\n${size}\n${head}\n${at}\n`; // so room and head are texts from here on, and size a number
      if (verify('sha256', Buffer.from(covered), { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'))) return [{ room: `${room}`, size: Number(size), head: `${head}`, at }];
    } catch { /* said below */ }
    return say(`${name}: this is no checkpoint, or its signature does not hold.`) ?? [];
  }).sort((one, other) => one.size - other.size);
}

async function follow(file, checkpoints, right) {
  let [head, hash] = [null, '0'.repeat(64)];
  for await (const line of createInterface({ input: createReadStream(file, { fd: openSync(file) }) })) {
    if (!head && (head = JSON.parse(line))) continue;
    const { entry, hash: stored } = JSON.parse(line);
    if (entry.number > right.last + 1) return `entry ${right.last + 1} is missing`;
    if (entry.number <= right.last) return `entry ${entry.number} was inserted or moved`;
    if (entry.number > head.size) return `entry ${entry.number} was inserted: the head says that the journal ends at ${head.size}`;
    if (hashOf(entry) !== stored) return `entry ${entry.number} was ${entry.previous === hash ? 'changed' : 'inserted or moved'}`;
    if (entry.previous !== hash) return `entry ${entry.number} does not follow the one before it`;
    right.last += 1; // reckoned here, whatever kind of value the file has for it
    const other = checkpoints.find(({ size, head: signed }) => size === right.last && signed !== stored);
    if (other) return `entry ${entry.number} is not the one that the checkpoint of ${other.at} holds: the journal was rewritten`;
    hash = stored;
  }
  if (!head) return 'the journal has no head';
  if (head.size !== right.last) return `the journal ends at ${right.last}, its head says ${head.size}`;
  if (head.hash !== hash) return `entry ${right.last} is not the one that the head holds`;
  const longer = checkpoints.find(({ size }) => size > right.last);
  return longer && `the journal ends at ${right.last}, the checkpoint of ${longer.at} holds ${longer.size}`;
}

const signed = kept && checkpointsIn(kept);
for (const room of [...new Set([...files(exported, '.jsonl').map((name) => name.slice(0, -6)), ...(signed ?? []).map(({ room }) => room)])].sort()) {
  const [own, right] = [signed?.filter((checkpoint) => checkpoint.room === room), { last: 0 }];
  const problem = await follow(`${exported}/${room}.jsonl`, own ?? [], right).catch(() => `the journal cannot be read after entry ${right.last}`)
    ?? (own?.length === 0 ? 'there is no checkpoint to hold the journal against' : undefined);
  say(`${room}: ${problem ?? `unbroken. Entries: ${right.last}. Checkpoints that agree: ${own?.length ?? 0}`}.`, problem !== undefined);
}

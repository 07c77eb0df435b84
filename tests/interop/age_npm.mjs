// Independent age implementation (npm age-encryption) as a program.
// node age_npm.mjs seal recipient|passphrase TEXT armor|binary   < plaintext > file
// node age_npm.mjs open identity|passphrase TEXT                 < file > plaintext
// node age_npm.mjs generate hybrid|x25519                        > identity LF recipient LF
import { webcrypto } from "node:crypto";
import { readFileSync, writeSync } from "node:fs";

globalThis.crypto ??= webcrypto; // Node.js 18 (Debian 12) has it only as a module
const age = await import("age-encryption");

const [mode, kind, text, form] = process.argv.slice(2);

function writeAll(data) {
  for (let at = 0; at < data.length; ) at += writeSync(1, data, at);
}

if (mode === "generate") {
  const make = kind === "hybrid" ? age.generateHybridIdentity : age.generateX25519Identity;
  const identity = await make();
  writeAll(Buffer.from(`${identity}\n${await age.identityToRecipient(identity)}\n`));
} else if (mode === "seal") {
  const encrypter = new age.Encrypter();
  if (kind === "passphrase") {
    encrypter.setPassphrase(text);
    encrypter.setScryptWorkFactor(8);
  } else {
    encrypter.addRecipient(text);
  }
  const sealed = await encrypter.encrypt(readFileSync(0));
  writeAll(form === "armor" ? Buffer.from(age.armor.encode(sealed)) : sealed);
} else {
  const decrypter = new age.Decrypter();
  if (kind === "passphrase") decrypter.addPassphrase(text);
  else decrypter.addIdentity(text);
  const file = readFileSync(0);
  const armored = file.subarray(0, 5).toString() === "-----";
  writeAll(await decrypter.decrypt(armored ? age.armor.decode(file.toString()) : new Uint8Array(file)));
}

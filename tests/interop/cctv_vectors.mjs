// Writes all exports of cctv-age as one JSON object: name -> base64.
import * as vectors from "cctv-age";

const all = {};
for (const name of Object.keys(vectors)) all[name] = Buffer.from(vectors[name]).toString("base64");
process.stdout.write(JSON.stringify(all));

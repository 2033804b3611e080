// D2 texts on standard input (JSON: file name to text) to SVGs on standard output. One process: D2 starts slowly.
import { D2 } from "@terrastruct/d2";
import { readFileSync } from "node:fs";

const texts = JSON.parse(readFileSync(0, "utf8"));
const d2 = new D2();
const drawn = {};
for (const [name, text] of Object.entries(texts)) {
  const { diagram, renderOptions } = await d2.compile(text, { layout: "elk" });
  drawn[name] = await d2.render(diagram, { ...renderOptions, pad: 8, noXMLTag: true, salt: name });
}
process.stdout.write(JSON.stringify(drawn), () => process.exit(0));

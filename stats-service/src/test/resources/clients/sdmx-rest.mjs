// Builds queries with sdmx-rest, sends them with it and prints what comes back.
import { createRequire } from "node:module";
const [, , library, url] = process.argv;
const sdmx = createRequire(library + "/")("sdmx-rest");
const service = sdmx.getService({ id: "DATELINE", url, api: "v1.5.0" });
const ask = (query, headers) => sdmx.request(query, service, { headers });
const flows = await ask(sdmx.getMetadataQuery({ resource: "dataflow", agency: "DATELINE" }), {
  Accept: "application/vnd.sdmx.structure+xml;version=2.1",
});
console.log("flow", /<str:Dataflow id="(\w+)"/.exec(flows)[1]);
const structure = await ask(
  sdmx.getMetadataQuery({ resource: "datastructure", agency: "DATELINE", id: "SERIES", version: "1.0", references: "children" }),
  { Accept: "application/vnd.sdmx.structure+xml;version=2.1" },
);
console.log("components", [...structure.matchAll(/<str:Dimension id="(\w+)"/g)].map((match) => match[1]).join(" "));
const data = await ask(
  sdmx.getDataQuery({ flow: "DATELINE,SERIES,1.0", key: "A.KR.EXPORTS.AUTOMOBILES.W.USD", start: "2023", detail: "dataonly" }),
  { Accept: "application/vnd.sdmx.data+csv;version=1.0.0" },
);
for (const row of data.trim().split("\r\n").slice(1)) {
  const cells = row.split(",");
  console.log("value", cells[7], cells[8]);
}

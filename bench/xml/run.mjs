// Child: reads one file with one parser, prints wall, CPU and peak memory.
import { createReadStream, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [, , format, parser, file, lib] = process.argv;
const source = (path) => import(pathToFileURL(`${lib}/${path}`).href);

const ours = {
  cobertura: async () => (await source("coverage/cobertura.js")).coberturaReader.open(file),
  jacoco: async () => (await source("coverage/jacoco.js")).jacocoReader.open(file),
  clover: async () => (await source("coverage/clover.js")).cloverReader.open(file),
  junit: async () => (await source("results/junit.js")).openJunit(file),
};

const rivals = {
  soakgate: async () => {
    const reader = await ours[format]();
    return async () => {
      for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
        reader.write(chunk);
      }
      const result = reader.end();
      return (result.files ?? result.cases).length;
    };
  },
  "cobertura-parse": async () => {
    const { default: parse } = await import("cobertura-parse");
    return () => callback((done) => parse.parseFile(file, done));
  },
  "jacoco-parse": async () => {
    const { default: parse } = await import("jacoco-parse");
    return () => callback((done) => parse.parseFile(file, done));
  },
  "@cvrg-report/clover-json": async () => {
    const { default: parse } = await import("@cvrg-report/clover-json");
    return async () => (await parse.parseContent(readFileSync(file, "utf8"))).length;
  },
  junit2json: async () => {
    const { parse } = await import("junit2json");
    return async () => (await parse(readFileSync(file, "utf8"))).testsuite.length;
  },
  "test-results-parser": async () => {
    const { default: results } = await import("test-results-parser");
    return async () => results.parse({ type: "junit", files: [file] }).total;
  },
  // Only the tree of elements: no format is understood. The fastest maintained XML parser.
  "fast-xml-parser (tree only)": async () => {
    const { XMLParser } = await import("fast-xml-parser");
    const xml = new XMLParser({
      ignoreAttributes: false,
      parseAttributeValue: false,
      parseTagValue: false,
    });
    return async () => Object.keys(xml.parse(readFileSync(file, "utf8"))).length;
  },
};

function callback(start) {
  return new Promise((resolve, reject) => {
    start((error, result) => (error ? reject(error) : resolve(result.length)));
  });
}

const work = await rivals[parser]();
const cpu = process.cpuUsage();
const begin = process.hrtime.bigint();
const items = await work();
const wallMs = Number(process.hrtime.bigint() - begin) / 1e6;
const used = process.cpuUsage(cpu);
console.log(
  JSON.stringify({
    items,
    wallMs,
    cpuMs: (used.user + used.system) / 1e3,
    peakMb: process.resourceUsage().maxRSS / 1024,
  }),
);

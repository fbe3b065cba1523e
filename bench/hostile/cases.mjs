// Reports nobody writes by accident. A case: the command that reads it, whether it is a value or an
// error (`null`: either), and how the file is made, piece by piece.
const MB = 1 << 20;
const repeated = function* (text, times) {
  const piece = text.repeat(Math.ceil(MB / text.length));
  const perPiece = Math.ceil(MB / text.length);
  for (let left = times; left > 0; left -= perPiece) {
    yield left >= perPiece ? piece : text.repeat(left);
  }
};
const bytes = (text, encoding) => Buffer.from(`\ufeff${text}`, encoding);

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE coverage [<!ENTITY a "lol">${Array.from(
  { length: 12 },
  (_, at) => `<!ENTITY ${"abcdefghijklm"[at + 1]} "${`&${"abcdefghijklm"[at]};`.repeat(10)}">`,
).join("")}]>`;
const cobertura = (filename, line = '<line number="1" hits="1"/>') =>
  `<coverage version="x"><packages><package name="p"><classes><class name="a" filename="${filename}"><lines>${line}</lines></class></classes></package></packages></coverage>`;
const junit = (name) =>
  `<testsuites><testsuite name="s"><testcase name="${name}"/></testsuite></testsuites>`;
const lcov = (path, data) => `SF:${path}\n${data}\nend_of_record\n`;
const coveragepy = (path, covered) =>
  `{"meta":{"version":"7.11.0","format":3},"files":{"${path}":{"executed_lines":[1],"missing_lines":[2],"excluded_lines":[],"summary":{"covered_lines":${covered},"num_statements":2}}},"totals":{"covered_lines":${covered},"num_statements":2}}`;
const simplecov = (hits) => `{"RSpec":{"coverage":{"/a.rb":{"lines":[${hits}]}},"timestamp":1}}`;
const go = (block) => `mode: count\n${block}\n`;
const clover = (hits) =>
  `<coverage generated="1"><project><file name="a.php"><line num="1" type="stmt" count="${hits}"/></file></project></coverage>`;
const jacoco = (covered) =>
  `<report name="r"><package name="p"><sourcefile name="A.java"><line nr="1" mi="0" ci="${covered}" mb="0" cb="0"/><counter type="LINE" missed="0" covered="1"/></sourcefile></package></report>`;

/** A gigabyte in one place. */
const GIGABYTE = 1 << 30;
const huge = (before, after = "") =>
  function* () {
    yield before;
    yield* repeated("a", GIGABYTE);
    yield after;
  };

export const CASES = [
  ["billion laughs, Cobertura", "coverage", null, () => [LAUGHS, cobertura("&m;.c")]],
  ["billion laughs, JUnit", "tests", null, () => [LAUGHS, junit("&m;")]],
  [
    "quadratic blow-up",
    "coverage",
    null,
    function* () {
      yield `<!DOCTYPE coverage [<!ENTITY a "${"a".repeat(100_000)}">]><coverage><packages>`;
      yield* repeated("&a;", 5_000_000);
      yield "</packages></coverage>";
    },
  ],
  [
    "external entity",
    "coverage",
    null,
    () => [`<!DOCTYPE c [<!ENTITY x SYSTEM "file:///etc/passwd">]>`, cobertura("&x;")],
  ],
  [
    "10^6 nested elements",
    "coverage",
    "error",
    function* () {
      yield "<coverage>";
      yield* repeated("<a>", 1_000_000);
    },
  ],
  [
    "10^6 nested groups",
    "coverage",
    "error",
    function* () {
      yield '<report name="r">';
      yield* repeated('<group name="g">', 1_000_000);
    },
  ],
  [
    "10^6 nested suites",
    "tests",
    "error",
    function* () {
      yield* repeated('<testsuite name="s">', 1_000_000);
    },
  ],
  [
    "10^6 nested arrays",
    "coverage",
    "error",
    function* () {
      yield '{"meta":{"version":"7"},"files":{"a.py":{"summary":';
      yield* repeated("[", 1_000_000);
    },
  ],
  ["1 GB of one attribute", "coverage", "error", huge('<coverage version="')],
  ["1 GB of one test's name", "tests", "error", huge('<testsuite name="s"><testcase name="')],
  ["1 GB of one tag", "coverage", "error", huge("<coverage><")],
  ["1 GB of one LCOV line", "coverage", "error", huge("TN:\nSF:")],
  ["1 GB of one Go line", "coverage", "error", huge("mode: set\n")],
  ["1 GB of one JSON string", "coverage", "error", huge('{"/a.js":{"statementMap":{},"path":"')],
  [
    "1 GB of text in XML",
    "tests",
    "value",
    huge("<testsuite><system-out>", "</system-out><testcase name='t'/></testsuite>"),
  ],
  ["NUL bytes", "coverage", "error", () => repeated("\0", 100_000_000)],
  ["NUL bytes in a path", "coverage", "value", () => [lcov("a\0b.c", "DA:1,1")]],
  ["NUL bytes in XML", "coverage", null, () => [cobertura("a\0b.c")]],
  ["UTF-16 Cobertura", "coverage", "value", () => [bytes(cobertura("ä.c"), "utf16le")]],
  ["UTF-16 JUnit", "tests", "value", () => [bytes(junit("ä"), "utf16le")]],
  ["UTF-16 LCOV", "coverage", "error", () => [bytes(lcov("a.c", "DA:1,1"), "utf16le")]],
  ["UTF-16 JSON", "coverage", "error", () => [bytes(coveragepy("a.py", 1), "utf16le")]],
  ["byte order mark, LCOV", "coverage", "value", () => [bytes(lcov("a.c", "DA:1,1"))]],
  ["byte order mark, Go", "coverage", "value", () => [bytes(go("a.go:1.1,2.2 1 1"))]],
  ["byte order mark, JSON", "coverage", "value", () => [bytes(coveragepy("a.py", 1))]],
  ["byte order mark, XML", "tests", "value", () => [bytes(junit("a"))]],
  ["CR only, LCOV", "coverage", "value", () => [lcov("a.c", "DA:1,1").replaceAll("\n", "\r")]],
  ["CR only, Go", "coverage", "value", () => [go("a.go:1.1,2.2 1 1").replaceAll("\n", "\r")]],
  ["CR only, XML", "coverage", "value", () => [cobertura("a.c").replaceAll("><", ">\r<")]],
  ["CR only, JSON", "coverage", "value", () => [coveragepy("a.py", 1).replaceAll(",", ",\r")]],
  ["10^12 hits, LCOV", "coverage", "value", () => [lcov("a.c", "DA:1,1000000000000")]],
  ["10^12 hits, Go", "coverage", "value", () => [go("a.go:1.1,2.2 1 1000000000000")]],
  ["10^12 hits, Clover", "coverage", "value", () => [clover("1000000000000")]],
  ["10^12 hits, JaCoCo", "coverage", "value", () => [jacoco("1000000000000")]],
  ["10^12 hits, SimpleCov", "coverage", "value", () => [simplecov("1000000000000")]],
  ["10^12 covered lines", "coverage", "error", () => [coveragepy("a.py", "1000000000000")]],
  ["negative hits, LCOV", "coverage", "value", () => [lcov("a.c", "DA:1,-1")]],
  [
    "negative hits, Cobertura",
    "coverage",
    "value",
    () => [cobertura("a.c", '<line number="1" hits="-1"/>')],
  ],
  ["negative hits, Clover", "coverage", null, () => [clover("-1")]],
  ["negative hits, Go", "coverage", null, () => [go("a.go:1.1,2.2 1 -1")]],
  ["negative hits, SimpleCov", "coverage", null, () => [simplecov("-1")]],
  ["negative count, coverage.py", "coverage", "error", () => [coveragepy("a.py", -1)]],
  [
    "NaN rates",
    "coverage",
    "value",
    () => [cobertura("a.c").replace("<coverage", '<coverage line-rate="NaN" branch-rate="0,5"')],
  ],
  ["NaN count", "coverage", "error", () => [coveragepy("a.py", "NaN")]],
  ["NaN time", "tests", "value", () => [junit("a").replace("<testcase", '<testcase time="NaN"')]],
  ["__proto__, JSON", "coverage", "value", () => [coveragepy("__proto__", 1)]],
  ["__proto__, LCOV", "coverage", "value", () => [lcov("__proto__", "DA:1,1")]],
  ["__proto__, JUnit", "tests", "value", () => [junit("__proto__")]],
  ["../../etc/passwd, LCOV", "coverage", "value", () => [lcov("../../etc/passwd", "DA:1,1")]],
  ["../../etc/passwd, Cobertura", "coverage", "value", () => [cobertura("../../etc/passwd")]],
  ["lines up to 2^32", "coverage", null, () => [go("a.go:1.1,4294967295.1 1 1")]],
  [
    "600 MB of LCOV",
    "coverage",
    "value",
    function* () {
      const record = `${Array.from({ length: 120 }, (_, at) => `DA:${at + 1},${at % 3}`).join("\n")}\n`;
      for (let at = 0; at < 600_000; at += 100) {
        let piece = "";
        for (let n = at; n < at + 100; n += 1)
          piece += `SF:src/f${n % 5000}.c\n${record}end_of_record\n`;
        yield piece;
      }
    },
  ],
  [
    "600 MB of JUnit",
    "tests",
    "value",
    function* () {
      yield "<testsuites><testsuite name='s'>";
      const log = "a line of a log &amp; more of it\n".repeat(300);
      for (let at = 0; at < 60_000; at += 1) {
        yield `<testcase classname="c" name="t${at}" time="0.1"><system-out>${log}</system-out></testcase>`;
      }
      yield "</testsuite></testsuites>";
    },
  ],
  [
    "600 MB of Cobertura",
    "coverage",
    "value",
    function* () {
      yield "<coverage><packages><package name='p'><classes>";
      const lines = Array.from(
        { length: 200 },
        (_, at) => `<line number="${at + 1}" hits="${at % 3}"/>`,
      ).join("\n");
      for (let at = 0; at < 95_000; at += 1) {
        yield `<class name="c${at}" filename="src/f${at % 5000}.c"><lines>${lines}</lines></class>`;
      }
      yield "</classes></package></packages></coverage>";
    },
  ],
  [
    "600 MB of JSON",
    "coverage",
    "error",
    function* () {
      yield '{"/a.js":{"path":"/a.js","statementMap":{';
      yield* repeated(
        '"0":{"start":{"line":1,"column":0},"end":{"line":1,"column":1}},',
        9_500_000,
      );
    },
  ],
];

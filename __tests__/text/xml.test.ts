import { readdirSync, readFileSync } from "node:fs";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { SoakgateError } from "../../src/domain/error.ts";
import { openXml, type XmlOptions } from "../../src/text/xml.ts";
import { mutants } from "./xml-mutants.ts";

const FIXTURES = new URL("../fixtures/", import.meta.url);

function xmlFixtures(): string[] {
  return ["junit", "cobertura", "jacoco", "clover"].flatMap((folder) =>
    (readdirSync(new URL(folder, FIXTURES), { recursive: true }) as string[])
      .filter((name) => name.endsWith(".xml"))
      .map((name) => `${folder}/${name}`),
  );
}

/** Every event as one string, with the attributes that are asked for by name. */
function eventsOf(report: Uint8Array | string, chunk = 65_536, options: XmlOptions = {}): string[] {
  const bytes = typeof report === "string" ? new TextEncoder().encode(report) : report;
  const events: string[] = [];
  const xml = openXml(
    "x.xml",
    {
      open: (name, attributes) => {
        const values = NAMES.flatMap((each) => {
          const value = attributes.get(each);
          return value === undefined ? [] : [`${each}=${value}`];
        });
        events.push(`${xml.line()} <${name} ${values.join(" ")}`);
      },
      close: (name) => events.push(`</${name}`),
      text: (text) => events.push(text),
    },
    options,
  );
  xml.wantText(true);
  for (let at = 0; at < bytes.length; at += chunk) xml.write(bytes.slice(at, at + chunk));
  xml.end();
  return merged(events);
}

const NAMES = [
  "name",
  "classname",
  "time",
  "message",
  "number",
  "hits",
  "num",
  "count",
  "nr",
  "ci",
  "filename",
  "path",
  "a",
];

/** Neighbouring texts as one: how a run is divided is free. */
function merged(events: readonly string[]): string[] {
  const out: string[] = [];
  let open = false;
  for (const event of events) {
    const isText = !/^(\d+ <|<\/)/.test(event);
    if (isText && open) out[out.length - 1] += event;
    else out.push(event);
    open = isText;
  }
  return out;
}

/** The same events from an unchanged saxes, which continues after what it calls errors. */
function saxesEvents(text: string): string[] {
  const events: string[] = [];
  const parser = new SaxesParser({});
  parser.on("error", () => {});
  parser.on("opentag", (tag) => {
    const attributes = tag.attributes as Record<string, string>;
    const values = NAMES.flatMap((name) =>
      attributes[name] === undefined ? [] : [`${name}=${attributes[name]}`],
    );
    events.push(`${parser.line} <${tag.name} ${values.join(" ")}`);
  });
  parser.on("closetag", (tag) => events.push(`</${tag.name}`));
  parser.on("text", (value) => events.push(value));
  parser.on("cdata", (value) => events.push(value));
  parser.write(text).close();
  return merged(events);
}

describe("the tokenizer", () => {
  it("gives the events of an unchanged saxes for every real report", () => {
    let compared = 0;
    for (const path of xmlFixtures()) {
      const bytes = readFileSync(new URL(path, FIXTURES));
      if (/several-roots|control-characters|utf16|ant\.xml/.test(path)) continue;
      if (bytes.length > 160_000) continue;
      // Long texts are cut in the middle by design.
      const short = (event: string) => event.slice(0, 8_000);
      expect(eventsOf(bytes).map(short), path).toEqual(
        saxesEvents(bytes.toString("utf8").replaceAll("\r\n", "\n")).map(short),
      );
      compared += 1;
    }
    expect(compared).toBeGreaterThan(30);
  });

  it("gives the events of an unchanged saxes wherever a chunk ends", () => {
    const text =
      "<?xml version='1.0'?>\n<!-- é --><a  name = \"1 &lt; 2\"\n\ttime='x\ty'>t&#x41;&amp;<b:c é='ü' a=''/>]] ]>\n<![CDATA[ ]] ]]]>\u{1F600}<?p i?></a >";
    const expected = saxesEvents(text);
    for (let size = 1; size < 40; size += 1) expect(eventsOf(text, size)).toEqual(expected);
  });

  it("agrees with an unchanged saxes on mutants: the same events where saxes finds no error", () => {
    const text =
      '<r><testcase name="a" time="1"><failure message="m">x</failure></testcase>\n<b a=\'1\' name="&gt;"/></r>';
    let accepted = 0;
    for (const mutant of mutants(text, 2_000, 7)) {
      const clean = new TextDecoder().decode(mutant);
      if (/[^\t\n\x20-\x7e]/.test(clean)) continue;
      let errors = 0;
      const strict = new SaxesParser({});
      strict.on("error", () => {
        errors += 1;
      });
      strict.write(clean).close();
      if (errors > 0) continue;
      accepted += 1;
      expect(eventsOf(mutant, 11), clean).toEqual(saxesEvents(clean));
    }
    expect(accepted).toBeGreaterThan(50);
  });
});

describe("encodings", () => {
  const document = '<a name="grüße 😀"/>';
  const expected = ["1 <a name=grüße 😀", "</a"];

  it("UTF-8, with and without a byte order mark, split inside a character", () => {
    for (const text of [document, `\ufeff${document}`]) {
      for (const size of [1, 2, 3, 1_000]) expect(eventsOf(text, size)).toEqual(expected);
    }
  });

  it("UTF-16 of either order, by mark or by zero bytes", () => {
    const little = Buffer.from(document, "utf16le");
    const big = Buffer.from(little).swap16();
    for (const bytes of [
      Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
      Buffer.concat([Buffer.from([0xfe, 0xff]), big]),
      little,
      big,
    ]) {
      for (const size of [1, 3, 1_000]) expect(eventsOf(bytes, size)).toEqual(expected);
    }
  });

  it("a declared encoding is honoured, an unknown one refused", () => {
    const latin = Buffer.from(
      "<?xml version='1.0' encoding='ISO-8859-1'?><a name='gr\xfc\xdfe'/>",
      "latin1",
    );
    expect(eventsOf(latin)).toEqual(["1 <a name=grüße", "</a"]);
    expect(() => eventsOf("<?xml version='1.0' encoding='x-none'?><a/>")).toThrow(
      'x.xml:1: the declared encoding "x-none" is unknown; UTF-8',
    );
  });

  it("a declared UTF-16 that is not is UTF-8", () => {
    expect(eventsOf(`<?xml version='1.0' encoding='utf-16'?>${document}`)).toEqual(expected);
  });

  it("invalid bytes become U+FFFD", () => {
    expect(eventsOf(Buffer.from("<a name='\xff'/>", "latin1"))).toEqual([
      "1 <a name=\ufffd",
      "</a",
    ]);
  });

  it("lines are counted alike for LF, CRLF and CR", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      for (const size of [1, 2, 100]) {
        expect(eventsOf(`<a>${end}${end}<b${end}name='1'/></a>${end}`, size)[2]).toBe(
          "4 <b name=1",
        );
      }
    }
  });
});

describe("what is refused", () => {
  it.each([
    ["", "x.xml: the file is empty"],
    ["  \n ", "no XML element was found"],
    ["{}", "x.xml:1: not well-formed XML"],
    ["<a><b></a></b>", "x.xml:1: not well-formed XML (unexpected close tag)"],
    ["<a/>\n<b/>", "x.xml:2: not well-formed XML (documents may contain only one root)"],
    ["<a>\n<b>", "x.xml:2: the file ends before </b>: it was cut off"],
    ["<a x='1", "the file ends inside a tag: it was cut off"],
    ["<a>&unknown;</a>", "found a reference to an unknown entity"],
    ["<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>", "entities of a DOCTYPE never"],
    [
      "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1/'> %p;]><a>&p;</a>",
      "found a reference to an unknown entity",
    ],
    ["<a x=1/>", "unquoted attribute value"],
    ["<a x='1' x='2'/>", "duplicate attribute"],
  ])("%j", (text, sentence) => {
    for (const size of [1, 1_000]) expect(() => eventsOf(text, size)).toThrow(sentence);
  });

  it("every proper beginning of a document", () => {
    const text =
      "<?xml version='1.0'?><!DOCTYPE a><a b='c'><d>e&lt;</d><![CDATA[f]]><!-- g --></a>";
    for (let length = 0; length < text.length; length += 1) {
      expect(() => eventsOf(text.slice(0, length)), text.slice(0, length)).toThrow(SoakgateError);
    }
    expect(eventsOf(text).length).toBeGreaterThan(0);
  });
});

describe("repairs", () => {
  const repairsOf = (text: string, options: XmlOptions = {}) => {
    const xml = openXml("x.xml", { open() {}, close() {}, text() {} }, options);
    xml.write(new TextEncoder().encode(text));
    xml.end();
    return xml.repairs();
  };

  it("are said once for each kind, with the first line", () => {
    expect(repairsOf("<a b='<'>]]>\n]]>&#0;\0</a>")).toEqual([
      "characters that XML forbids (read as U+FFFD)",
      "unescaped < in an attribute (line 1)",
      "unescaped ]]> in text (2 times, first at line 1)",
      "a reference to a forbidden character (line 2)",
    ]);
    expect(repairsOf("<a b='&lt;'>]] &gt;</a>")).toEqual([]);
  });

  it("an & that begins no reference stands for itself, wherever a chunk ends", () => {
    for (const size of [1, 2, 5, 1_000]) {
      expect(eventsOf("<r><a name='x & y&z &amp; &#65; &'/>&& &a<b/></r>", size)).toContain(
        "1 <a name=x & y&z & A &",
      );
    }
    expect(repairsOf("<a b='&amp;'>&#38;</a>")).toEqual([]);
  });

  it("several documents are one where a format allows it", () => {
    const text =
      "<?xml version='1.0' encoding='utf-8'?>\n<a/>\n<?xml version='1.0' encoding='utf-8'?>\n<b/>";
    expect(
      eventsOf(text, 9, { severalRoots: true }).filter((event) => event.includes("<")),
    ).toEqual(["2 <a ", "</a", "4 <b ", "</b"]);
  });
});

/** Feeds `pieces` of one filler after a beginning; gives the error or the texts. */
function flood(begin: string, filler: string, pieces: number, end = ""): string | unknown {
  const encoder = new TextEncoder();
  let kept = 0;
  const xml = openXml("x.xml", {
    open() {},
    close() {},
    text: (text) => {
      kept += text.length;
    },
  });
  xml.wantText(true);
  try {
    xml.write(encoder.encode(begin));
    const piece = encoder.encode(filler.repeat(Math.ceil(65_536 / filler.length)));
    for (let n = 0; n < pieces; n += 1) xml.write(piece);
    xml.write(encoder.encode(end));
    xml.end();
    return kept;
  } catch (error) {
    return error;
  }
}

describe("hostile input is bounded", () => {
  const limit = (what: string) =>
    expect.objectContaining({ code: "limit", message: expect.stringContaining(what) });

  it("a gigabyte in one attribute stops after 8 MiB", () => {
    // 16,384 pieces are a gigabyte; the error comes with the 129th.
    expect(flood("<a b='", "a", 16_384)).toEqual(
      limit("an attribute of more than 8388608 characters"),
    );
    expect(flood("<a b='", "<", 16_384)).toMatchObject({
      message: expect.stringContaining("unescaped < in an attribute, more than 100000 times"),
    });
    expect(flood("<a>", "&a ", 16_384)).toMatchObject({
      message: expect.stringContaining("unescaped &, more than 100000 times"),
    });
  });

  it("endless names, references and attributes stop", () => {
    expect(flood("<", "a", 16_384)).toEqual(limit("a name of more than 1000 characters"));
    expect(flood("<a ", "b", 16_384)).toEqual(limit("a name"));
    expect(flood("</", "b", 16_384)).toEqual(limit("a name"));
    expect(flood("<?", "b", 16_384)).toEqual(limit("a name"));
    let attributes = "";
    for (let n = 0; n < 300; n += 1) attributes += ` a${n}='1'`;
    expect(flood(`<r${attributes}/>`, "", 0)).toEqual(
      limit("an element with more than 200 attributes"),
    );
  });

  it("a million nested elements stop at 200", () => {
    expect(flood("", "<a>", 50)).toEqual(limit("elements nested more than 200 deep"));
  });

  it("text, CDATA, comments, instructions and a DOCTYPE of any size keep little", () => {
    for (const [begin, end] of [
      ["<a>", "</a>"],
      ["<a><![CDATA[", "]]></a>"],
      ["<a><!--", "--></a>"],
      ["<a><?p ", "?></a>"],
      ["<!DOCTYPE a [<!-- ", "-->]><a></a>"],
      ["<!DOCTYPE a '", "'><a></a>"],
    ] as const) {
      // 256 pieces are 16 MB.
      const kept = flood(begin, "x ", 256, end);
      expect(kept, begin).toBeLessThan(150_000);
    }
  });

  it("billion laughs and quadratic blow-up expand nothing", () => {
    let entities = "<!ENTITY a0 'lol'>";
    for (let n = 1; n < 10; n += 1) entities += `<!ENTITY a${n} '${`&a${n - 1};`.repeat(10)}'>`;
    expect(flood(`<!DOCTYPE r [${entities}]><r>&a9;</r>`, "", 0)).toBeInstanceOf(SoakgateError);
    expect(
      flood(`<!DOCTYPE r [<!ENTITY a '${"x".repeat(50_000)}'>]><r>`, "&a;", 10, "</r>"),
    ).toBeInstanceOf(SoakgateError);
  });
});

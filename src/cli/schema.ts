import { configJsonSchema } from "../config/json-schema.ts";
import { type Command, EXIT } from "./command.ts";

/** `schema`: what a configuration may say, for editors. */
export const SCHEMA: Command = {
  name: "schema",
  positionals: "",
  summary: "print the JSON Schema of the configuration, for editors",
  options: [],
  run: async (_args, terminal) => {
    terminal.out(`${JSON.stringify(configJsonSchema(), null, 2)}\n`);
    return EXIT.pass;
  },
};

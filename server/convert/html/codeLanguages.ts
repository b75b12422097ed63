/** The names that chat pages write over code, in small letters; put together from what highlighters know, 2026-11. */
const names = new Set(
  (
    'ada apache apex applescript arduino armasm asm assembly awk bash basic bat batch bibtex c c# c++ clojure cmake cmd ' +
    'cobol code coffeescript console cpp cs csharp css csv cuda d dart delphi diff django docker dockerfile dotenv elixir ' +
    'elm env erlang excel f# fortran fsharp gherkin git glsl go golang gradle graphql groovy haml handlebars haskell hcl ' +
    'html http ini java javascript jinja js json json5 jsonc jsx julia kotlin latex less lisp log lua makefile markdown ' +
    'matlab md mermaid mysql nasm nginx nim nix objective-c objectivec ocaml octave pascal perl php plain plaintext ' +
    'plsql postgresql powershell prolog properties proto protobuf ps1 pseudocode puppet py python python3 r razor regex ' +
    'rest rst ruby rust sas sass scala scheme scss sh shell smalltalk solidity sparql sql stata svelte svg swift tcl ' +
    'terraform tex text toml ts tsql tsx txt typescript vb vba vbnet verilog vhdl vim vue wasm xml xslt yaml yml zig zsh'
  ).split(' '),
);

/** Whether the words over a block of code are its language's name, and not something that was written. */
export function isCodeLanguage(header: string): boolean {
  return names.has(header.trim().toLowerCase());
}

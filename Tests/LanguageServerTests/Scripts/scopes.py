"""Cuts questionnaires with the TextMate grammar and says the scopes, a JSON array a line of input.

Reads a JSON array of lines from standard input; the path of the grammar is the argument. The engine is
textmate-grammar-python (a port of the one of VS Code, on Oniguruma, the same regular expressions). It is given line by
line, for no rule of the grammar goes over the end of one.
"""
import json
import sys

from textmate_grammar.parsers.base import LanguageParser

with open(sys.argv[1], encoding="utf-8") as file:
    parser = LanguageParser(json.load(file))
for line in json.load(sys.stdin):
    element = parser.parse_string(line) if line.strip() else None
    parts = element.flatten() if element else []
    print(json.dumps([[text, scopes[-1]] for _, text, scopes in parts if text.strip()], ensure_ascii=False))

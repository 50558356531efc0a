// Starts `jalon lsp` and lets VS Code talk with it. Everything else is in the server.
"use strict";

const { workspace } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

async function activate() {
  const command = workspace.getConfiguration("jalon").get("path") || "jalon";
  client = new LanguageClient(
    "jalon",
    "Jalon",
    { command, args: ["lsp"] },
    { documentSelector: [{ language: "jalon" }] },
  );
  await client.start();
}

async function deactivate() {
  await client?.stop();
}

module.exports = { activate, deactivate };

// Draws what a member sees: `node draw.mjs FOLDER OUT [CHROMIUM]` makes a PNG in OUT of each JSON
// file in FOLDER, which holds one screen:
//
//   {"title", "interaction": {"user", "command"}?, "messages": [{"body": {...}, "ephemeral"?, "author"?, "files": {"name": "relative path"}?}]}
//
// A body is what Discord is sent. A message with an author is that member's own. Nothing comes from the network.
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { body } from "./components.mjs";
import { escape } from "./markdown.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const LIBRARY = join(HERE, "node_modules/@derockdev/discord-components-core/dist/derockdev-discord-components-core");
const ORIGIN = "http://screens.invalid/";
const EPHEMERAL = 64;
const TYPES = { js: "text/javascript", css: "text/css", png: "image/png", jpg: "image/jpeg", html: "text/html; charset=utf-8" };

function avatar(letter, colour) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><rect width="80" height="80" fill="${colour}"/><text x="40" y="55" font-family="DejaVu Sans, sans-serif" font-weight="bold" font-size="42" fill="#fff" text-anchor="middle">${escape(letter)}</text></svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}

function page(screen) {
  const member = screen.interaction?.user ?? "member";
  const messages = screen.messages.map((message, index) => {
    const ephemeral = message.ephemeral || ((message.body.flags ?? 0) & EPHEMERAL) !== 0;
    const picture = (url) => (url.startsWith("attachment://") ? `${ORIGIN}files/${index}/${encodeURIComponent(url.slice(13))}` : ORIGIN + "absent");
    const name = message.author ?? "Rostrum";
    const face = message.author ? avatar(name[0].toUpperCase(), "#3ba55d") : avatar("R", "#5865f2");
    const used =
      index === 0 && screen.interaction
        ? `<discord-command slot="reply" author="${escape(member)}" avatar="${avatar(member[0].toUpperCase(), "#3ba55d")}" command="${escape(screen.interaction.command)}"></discord-command>`
        : "";
    return `<discord-message author="${escape(name)}" avatar="${face}" ${message.author ? "" : "bot"} ${ephemeral ? "ephemeral" : ""}>${used}${body(message.body, picture)}</discord-message>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(screen.title)}</title>
<script type="module" src="${ORIGIN}library/derockdev-discord-components-core.esm.js"></script></head>
<body><discord-messages no-background>${messages.join("")}</discord-messages><link rel="stylesheet" href="${ORIGIN}page.css"></body></html>`;
}

/** Answers the page's requests from local files, and no others. */
async function answer(route, folder, screen) {
  const url = new URL(route.request().url());
  if (url.origin + "/" !== ORIGIN) return route.abort();
  const [kind, ...rest] = url.pathname.slice(1).split("/").map(decodeURIComponent);
  let file;
  if (kind === "") return route.fulfill({ contentType: TYPES.html, body: page(screen) });
  if (kind === "page.css") file = join(HERE, kind);
  if (kind === "library") file = join(LIBRARY, basename(rest.join("/")));
  if (kind === "files") file = resolve(folder, screen.messages[Number(rest[0])].files[rest[1]]);
  if (!file) return route.fulfill({ status: 404, body: "" });
  return route.fulfill({ contentType: TYPES[file.split(".").pop()], body: await readFile(file) });
}

async function draw(browser, folder, name, out) {
  const screen = JSON.parse(await readFile(join(folder, name), "utf8"));
  const context = await browser.newContext({ viewport: { width: 800, height: 200 }, deviceScaleFactor: 2, colorScheme: "dark" });
  try {
    await context.route("**/*", (route) => answer(route, folder, screen));
    const tab = await context.newPage();
    await tab.goto(ORIGIN);
    await tab.waitForFunction(() => [...document.querySelectorAll("discord-message")].every((m) => m.classList.contains("hydrated") && m.querySelector(".discord-author-username")));
    await tab.evaluate(async () => {
      // The library says Bot where Discord says App, and dates a message where Discord says the time.
      document.querySelectorAll(".discord-application-tag").forEach((tag) => (tag.textContent = "APP"));
      document.querySelectorAll(".discord-message-timestamp").forEach((time) => (time.textContent = "Today at 12:00"));
      await Promise.all([...document.images].map((image) => image.decode()));
    });
    const target = join(out, basename(name, ".json") + ".png");
    const png = await tab.locator("discord-messages").screenshot({ type: "png" });
    await writeFile(target, png);
    console.log(`${target}  ${Math.round(png.length / 1024)} KiB`);
  } finally {
    await context.close();
  }
}

const [folder, out, executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium"] = process.argv.slice(2);
if (!folder || !out) {
  console.error("usage: node draw.mjs FOLDER OUT [CHROMIUM]");
  process.exit(2);
}
await mkdir(out, { recursive: true });
const browser = await chromium.launch({
  executablePath,
  headless: true,
  args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--font-render-hinting=none"],
});
try {
  for (const name of (await readdir(folder)).filter((n) => n.endsWith(".json")).sort()) {
    await draw(browser, folder, name, out);
  }
} finally {
  await browser.close();
}

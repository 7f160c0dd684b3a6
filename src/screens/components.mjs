// The components of a message body as HTML. The library draws the message around them; it does not
// know the second version of components, which are drawn here.
import { escape, markdown } from "./markdown.mjs";

const BUTTONS = { 1: "primary", 2: "secondary", 3: "success", 4: "destructive", 5: "secondary" };

const LEAVES =
  '<svg class="leaves" viewBox="0 0 24 24"><path fill="currentColor" d="M15 2h7v7h-2V5.4l-9.3 9.3-1.4-1.4L18.6 4H15V2ZM4 6h7v2H6v10h10v-5h2v7H4V6Z"/></svg>';

/** @param picture gives the address of an attachment by its name */
export function body(message, picture) {
  const text = message.content ? `<div class="text">${markdown(message.content)}</div>` : "";
  return text + (message.components ?? []).map((c) => component(c, picture)).join("");
}

function component(c, picture) {
  const all = (list) => (list ?? []).map((inner) => component(inner, picture)).join("");
  switch (c.type) {
    case 1:
      return `<div class="row">${all(c.components)}</div>`;
    case 2:
      return button(c);
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return `<div class="select"><span>${escape(chosen(c))}</span><span class="arrow">⌄</span></div>`;
    case 9:
      return `<div class="section"><div class="texts">${all(c.components)}</div><div class="accessory">${component(c.accessory, picture)}</div></div>`;
    case 10:
      return `<div class="text">${markdown(c.content)}</div>`;
    case 11:
      return image("thumbnail", c, picture);
    case 12:
      return `<div class="gallery of${Math.min(c.items.length, 3)}">${c.items.map((i) => image("item", i, picture)).join("")}</div>`;
    case 13:
      return `<div class="file">📄 ${escape(c.file.url.replace("attachment://", ""))}</div>`;
    case 14:
      return `<div class="separator ${c.divider === false ? "" : "line"} ${c.spacing === 2 ? "large" : ""}"></div>`;
    case 17: {
      const accent = Number.isInteger(c.accent_color)
        ? `style="border-left: 4px solid #${c.accent_color.toString(16).padStart(6, "0")}"`
        : "";
      return `<div class="container" ${accent}>${all(c.components)}</div>`;
    }
    default:
      throw new Error(`a component of a type that is not drawn: ${c.type}`);
  }
}

function button(c) {
  const emoji = c.emoji?.name ? `<span class="emoji">${escape(c.emoji.name)}</span>` : "";
  const label = c.label ? `<span>${escape(c.label)}</span>` : "";
  const disabled = c.disabled ? "disabled" : "";
  return `<div class="button ${BUTTONS[c.style]} ${disabled}">${emoji}${label}${c.style === 5 ? LEAVES : ""}</div>`;
}

function chosen(c) {
  const preset = (c.options ?? []).find((option) => option.default);
  return preset?.label ?? c.placeholder ?? "Make a selection";
}

function image(kind, c, picture) {
  const spoken = c.description ? `alt="${escape(c.description)}"` : 'alt=""';
  return `<div class="${kind}"><img src="${escape(picture(c.media.url))}" ${spoken}></div>`;
}

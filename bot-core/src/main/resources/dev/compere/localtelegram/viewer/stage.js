/** What is seen around the picture: comments, reactions, donors, numbers. */

const byId = id => document.getElementById(id);
const MOST_COMMENTS = 14;
const FADING_MILLIS = 400;
const EMOJI = /^(\p{Extended_Pictographic}|\uFE0F|\u200D|[\u{1F3FB}-\u{1F3FF}])+$/u;

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className ?? "";
  made.textContent = text ?? "";
  return made;
}

function avatar(name, className) {
  const made = element("div", className, initials(name));
  made.style.setProperty("--hue", [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 360, 7));
  return made;
}

function initials(name) {
  return name.split(/\s+/).slice(0, 2).map(word => [...word][0] ?? "").join("").toUpperCase();
}

export function showStory(show) {
  byId("title").textContent = show.title;
  byId("poster").textContent = initials(show.title);
  byId("viewers").textContent = `${show.viewers.toLocaleString("en")} watching`;
  const stars = byId("stars");
  const total = show.stars.toLocaleString("en");
  if (stars.lastElementChild.textContent !== total) {
    stars.lastElementChild.textContent = total;
    stars.classList.remove("bump");
    void stars.offsetWidth;
    stars.classList.add("bump");
  }
  fill("donors", show.donors, donor => [avatar(donor.name, "avatar small"), element("b", "", donor.name),
    element("span", "", `★ ${donor.stars.toLocaleString("en")}`)], "Nobody yet");
  fill("voices", show.voices, voice => [avatar(voice.name, "avatar small"), element("b", "", voice.name),
    element("span", "", voice.groups.length ? "sound and picture" : "sound")], "Nobody publishes");
}

function fill(id, items, content, otherwise) {
  const rows = items.map(item => {
    const row = element("li");
    row.append(...content(item));
    return row;
  });
  byId(id).replaceChildren(...(rows.length ? rows : [element("li", "none", otherwise)]));
}

export function showComment(comment) {
  if (comment.stars === 0 && EMOJI.test(comment.text)) {
    fly(comment.text);
    return;
  }
  const row = element("li", comment.stars > 0 ? "paid" : "");
  row.dataset.id = comment.id;
  row.style.setProperty("--level", `#${comment.colour}`);
  const name = element("b", "", comment.name);
  if (comment.stars > 0) {
    name.append(element("em", "", `★ ${comment.stars}`));
  } else if (comment.manager) {
    name.append(element("em", "", "host"));
  }
  const body = element("div");
  body.append(name, element("span", "", starred(comment.text) || `gave ${comment.stars} Stars`));
  row.append(avatar(comment.name, "avatar small"), body);
  const list = byId("comments");
  list.append(row);
  while (list.children.length > MOST_COMMENTS) {
    list.firstElementChild.remove();
  }
  if (comment.stars > 0) {
    fly("★");
  }
}

/** Not every machine has a font with coloured stars. */
function starred(text) {
  return text.replaceAll("⭐", "★");
}

export function removeComments(ids) {
  for (const id of ids) {
    const row = byId("comments").querySelector(`[data-id="${id}"]`);
    row?.classList.add("gone");
    setTimeout(() => row?.remove(), FADING_MILLIS);
  }
}

function fly(emoji) {
  const made = element("i", "", emoji);
  made.style.left = `${Math.random() * 34}px`;
  made.style.setProperty("--drift", `${Math.random() * 50 - 35}px`);
  made.style.setProperty("--lean", `${Math.random() * 40 - 20}deg`);
  made.addEventListener("animationend", () => made.remove());
  byId("reactions").append(made);
}

export function showFigures(figures) {
  byId("figures").replaceChildren(...Object.entries(figures).flatMap(([name, value]) =>
    [element("dt", "", name), element("dd", "", value)]));
}

export function showState(state) {
  byId("state").textContent = state;
  byId("state").classList.toggle("connected", state === "connected");
}

let fading;

export function tell(text) {
  const toast = byId("toast");
  toast.textContent = text;
  toast.classList.add("shown");
  clearTimeout(fading);
  fading = setTimeout(() => toast.classList.remove("shown"), 4000);
}

export function showOver(over) {
  byId("phone").classList.toggle("over", over);
  byId("badge").textContent = over ? "ENDED" : "LIVE";
}

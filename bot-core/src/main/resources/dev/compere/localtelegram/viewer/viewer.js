import {Connection} from "./connection.js";
import {Figures} from "./figures.js";
import {Sound} from "./sound.js";
import {removeComments, showComment, showFigures, showOver, showState, showStory, tell} from "./stage.js";

const RETRY_MILLIS = 1000;
const byId = id => document.getElementById(id);
const picture = byId("picture");
const backdrop = byId("backdrop");
const sound = new Sound(byId("spectrum"), byId("level"), byId("tone"));
const figures = new Figures();
let connection;
let events;
let name;
let returning = false;

async function post(path, body) {
  const answer = await fetch(path, {method: "POST", body: JSON.stringify({viewer: name, ...body})});
  const json = await answer.json();
  if (!answer.ok) {
    throw new Error(json.problem);
  }
  return json;
}

async function join() {
  showState("joining");
  connection = new Connection(seen, state => stateChanged(state));
  await connection.open(async payload => {
    const joined = await post("join", {payload: JSON.stringify(payload)});
    name = joined.viewer;
    return joined.answer;
  });
  listen();
}

function seen(kind, source, track, stream) {
  if (kind === "audio") {
    sound.add(track);
  } else {
    picture.srcObject = backdrop.srcObject = new MediaStream([track]);
    picture.play().catch(() => {});
    backdrop.play().catch(() => {});
  }
}

function stateChanged(state) {
  showState(state);
  if (state === "failed") {
    again();
  }
}

function listen() {
  const source = events = new EventSource(`show?viewer=${encodeURIComponent(name)}`);
  source.addEventListener("show", event => {
    const show = JSON.parse(event.data);
    showStory(show);
    connection.receive(show.voices);
    if (connection.isWornOut) {
      again();
    }
  });
  source.addEventListener("comment", event => showComment(JSON.parse(event.data)));
  source.addEventListener("removed", event => removeComments(JSON.parse(event.data)));
  source.addEventListener("over", () => {
    showOver(true);
    again();
  });
  source.onerror = () => again();
}

/** Joins anew; until that works, or when there is nothing to see. */
function again() {
  if (returning) {
    return;
  }
  returning = true;
  events?.close();
  connection.close();
  sound.clear();
  const retry = () => join().then(() => {
    returning = false;
    showOver(false);
  }).catch(problem => {
    showState(problem.message);
    connection.close();
    setTimeout(retry, RETRY_MILLIS);
  });
  setTimeout(retry, RETRY_MILLIS);
}

function say(path, body) {
  post(path, body).catch(problem => tell(problem.message));
}

picture.addEventListener("resize", () =>
  byId("phone").classList.toggle("upright", picture.videoHeight > picture.videoWidth));
picture.addEventListener("playing", () => byId("phone").classList.add("seen"));

byId("hear").addEventListener("click", async () => {
  byId("hear").hidden = true;
  await sound.hear();
});

byId("bar").addEventListener("submit", event => {
  event.preventDefault();
  say("say", {text: byId("text").value, stars: 0});
  byId("text").value = "";
});
byId("pay").addEventListener("click", () => {
  say("say", {text: byId("text").value, stars: 50});
  byId("text").value = "";
});
byId("heart").addEventListener("click", () => say("say", {text: "❤", stars: 0}));

setInterval(async () => showFigures(await figures.of(connection.pc)), 1000);

// For whoever measures this page.
window.viewer = {sound, picture, get pc() { return connection.pc; }};

join().catch(() => again());

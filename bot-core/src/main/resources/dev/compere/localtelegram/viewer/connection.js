import {joinPayload, serverDescription} from "./sdp.js";

/** More sections than this make a new connection cheaper than a longer description. */
const MOST_SECTIONS = 40;

/** The full height of a picture, and that of the smallest when it is sent in several sizes. */
const FULL = 720;
const SMALLEST = 180;

/** One connection to the media server, as a listener. It is never revived: after a loss a new one takes its place. */
export class Connection {
  #answer;
  #version = 1;
  #sections = [{mid: "0", kind: "audio", active: false}, {mid: "1", kind: "application"}];
  #channel;
  #voices = [];
  #told = "";
  #work = Promise.resolve();

  /** @param seen called with (kind, source, track, stream) for everything that comes */
  constructor(seen, stateChanged) {
    this.pc = new RTCPeerConnection({bundlePolicy: "max-bundle"});
    this.pc.addTransceiver("audio", {direction: "recvonly"});
    this.#channel = this.pc.createDataChannel("data");
    this.#channel.onopen = () => this.#demand(this.#voices);
    this.pc.onconnectionstatechange = () => stateChanged(this.pc.connectionState);
    this.pc.ontrack = event => {
      const section = this.#sections.find(known => known.mid === event.transceiver.mid);
      if (section?.voice !== undefined) {
        seen(section.kind, section.voice, event.track, event.streams[0]);
      }
    };
  }

  /** @param join takes a join payload and promises the answer */
  async open(join) {
    await this.pc.setLocalDescription();
    this.#answer = await join(joinPayload(this.pc.localDescription.sdp));
    const setup = this.#answer.transport.fingerprints[0].setup;
    await this.pc.setRemoteDescription({type: "answer", sdp: this.#describe(setup)});
  }

  get isWornOut() {
    return this.#sections.length > MOST_SECTIONS;
  }

  /** Receives these voices, with their pictures, and no others. One change after the other. */
  receive(voices) {
    this.#work = this.#work.then(() => this.#change(voices)).then(() => this.#demand(voices))
      .catch(problem => console.error("receive", problem));
    return this.#work;
  }

  close() {
    this.pc.close();
  }

  async #change(voices) {
    const wanted = voices.flatMap(media);
    const known = section => wanted.some(other => other.track === section.track);
    const gone = this.#sections.filter(section => section.active && !known(section));
    const added = wanted.filter(section => !this.#sections.some(old => old.active && old.track === section.track));
    if (gone.length + added.length === 0 || this.pc.signalingState === "closed") {
      return;
    }
    gone.forEach(section => section.active = false);
    added.forEach(section => this.#sections.push({...section, mid: `${this.#sections.length}`, active: true}));
    await this.pc.setRemoteDescription({type: "offer", sdp: this.#describe("actpass")});
    await this.pc.setLocalDescription();
  }

  /** Without this the server sends no picture at all. */
  #demand(voices) {
    this.#voices = voices;
    const message = receiverVideoConstraints(voices.filter(voice => voice.groups.length > 0));
    if (this.#channel.readyState === "open" && message !== this.#told) {
      this.#channel.send(message);
      this.#told = message;
    }
  }

  #describe(setup) {
    return serverDescription(this.#answer, setup, this.#version++, this.#sections);
  }
}

function media({source, groups}) {
  const stream = `voice${source}`;
  const sound = {kind: "audio", voice: source, stream, track: `a${source}`, sources: [source], groups: []};
  return groups.length === 0 ? [sound] : [sound, picture(source, stream, groups)];
}

function receiverVideoConstraints(voices) {
  const heights = voices.map(({endpoint, groups}) =>
    [endpoint, {minHeight: 0, maxHeight: layered(groups) ? SMALLEST : FULL}]);
  return JSON.stringify({
    colibriClass: "ReceiverVideoConstraints",
    defaultConstraints: {maxHeight: 0},
    constraints: Object.fromEntries(heights),
    onStageEndpoints: voices.map(voice => voice.endpoint),
  });
}

function layered(groups) {
  return groups.find(group => group.semantics === "SIM");
}

/** Of a picture in several sizes the first, which is the smallest; with what repeats its lost packets. */
function picture(source, stream, groups) {
  const layers = layered(groups);
  const first = layers ? layers.sources[0] : groups[0].sources[0];
  const repair = groups.filter(group => group.semantics === "FID" && group.sources[0] === first);
  const sources = repair.length ? repair[0].sources : [first];
  return {kind: "video", voice: source, stream, track: `v${first}`, sources, groups: repair};
}

// Telegram tells of media connections in JSON, browsers in SDP: this is the way from one to the other.

const unsigned = source => source >>> 0;

/** The join payload of a description that the browser made: group-calls.txt, "Joining a group call". */
export function joinPayload(sdp) {
  const find = name => sdp.match(new RegExp(`^a=${name}:(.*)$`, "m"))[1].trim();
  const [hash, fingerprint] = find("fingerprint").split(" ");
  return {
    ufrag: find("ice-ufrag"),
    pwd: find("ice-pwd"),
    ssrc: 1 + Math.floor(Math.random() * 0x7ffffffe),
    fingerprints: [{hash, setup: "passive", fingerprint}],
    "ssrc-groups": [],
  };
}

/**
 * What the media server would say, had it SDP.
 *
 * @param answer the connection parameters of the join
 * @param setup the server's part in the DTLS handshake
 * @param sections [{mid, kind, active, track, sources, groups}], never fewer than the last time; of the kind
 *   "application" is the data channel's
 */
export function serverDescription(answer, setup, version, sections) {
  const lines = [
    "v=0",
    `o=- 1 ${version} IN IP4 127.0.0.1`,
    "s=-",
    "t=0 0",
    `a=group:BUNDLE ${sections.map(section => section.mid).join(" ")}`,
    "a=extmap-allow-mixed",
    "a=msid-semantic:WMS *",
    ...sections.flatMap(section =>
      section.kind === "application" ? data(answer.transport, setup, section) : media(answer, setup, section)),
  ];
  return lines.join("\r\n") + "\r\n";
}

function data(server, setup, section) {
  return [
    "m=application 9 UDP/DTLS/SCTP webrtc-datachannel",
    ...transport(server, setup, section),
    "a=sctp-port:5000",
    "a=max-message-size:262144",
  ];
}

function media(answer, setup, section) {
  const known = answer[section.kind];
  return [
    `m=${section.kind} 9 UDP/TLS/RTP/SAVPF ${known["payload-types"].map(type => type.id).join(" ")}`,
    ...transport(answer.transport, setup, section),
    "a=rtcp-mux",
    section.active ? "a=sendonly" : "a=inactive",
    ...codecs(known),
    ...(section.active ? sources(section) : []),
  ];
}

function transport(transport, setup, section) {
  const {hash, fingerprint} = transport.fingerprints[0];
  return [
    "c=IN IP4 0.0.0.0",
    `a=mid:${section.mid}`,
    `a=ice-ufrag:${transport.ufrag}`,
    `a=ice-pwd:${transport.pwd}`,
    `a=fingerprint:${hash} ${fingerprint}`,
    `a=setup:${setup}`,
    ...transport.candidates.map(candidate),
    "a=end-of-candidates",
  ];
}

function candidate(c) {
  const type = c.type === "local" ? "host" : c.type;
  return `a=candidate:${c.foundation} ${c.component} ${c.protocol} ${c.priority} ${c.ip} ${c.port} typ ${type}`
    + ` generation ${c.generation}`;
}

function codecs(media) {
  const extensions = media["rtp-hdrexts"].map(extension => `a=extmap:${extension.id} ${extension.uri}`);
  return extensions.concat(media["payload-types"].flatMap(type => [
    `a=rtpmap:${type.id} ${type.name}/${type.clockrate}${type.channels > 1 ? "/" + type.channels : ""}`,
    ...parameters(type),
    ...(type["rtcp-fbs"] || []).map(feedback =>
      `a=rtcp-fb:${type.id} ${feedback.type}${feedback.subtype ? " " + feedback.subtype : ""}`),
  ]));
}

function parameters(type) {
  const known = {...type.parameters, ...(type.name === "opus" ? {stereo: 1} : {})};
  const text = Object.entries(known).map(([name, value]) => `${name}=${value}`).join(";");
  return text ? [`a=fmtp:${type.id} ${text}`] : [];
}

function sources(section) {
  const stream = `a=msid:${section.stream} ${section.track}`;
  return [
    stream,
    ...section.groups.map(group => `a=ssrc-group:${group.semantics} ${group.sources.map(unsigned).join(" ")}`),
    ...section.sources.flatMap(source => [
      `a=ssrc:${unsigned(source)} cname:${section.stream}`,
      `a=ssrc:${unsigned(source)} msid:${section.stream} ${section.track}`,
    ]),
  ];
}

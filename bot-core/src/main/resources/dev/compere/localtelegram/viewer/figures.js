/** What the connection has received, in words. */
export class Figures {
  #last = {bytes: 0, at: 0, lost: 0};

  async of(pc) {
    const report = [...(await pc.getStats()).values()];
    const video = busiest(report, "video");
    const audio = busiest(report, "audio");
    const pair = report.find(one => one.type === "candidate-pair" && one.nominated);
    const bytes = report.filter(one => one.type === "inbound-rtp").reduce((sum, one) => sum + one.bytesReceived, 0);
    const now = performance.now();
    const rate = Math.max(0, bytes - this.#last.bytes) * 8 / (now - this.#last.at);
    this.#last = {bytes, at: now};
    const codec = one => report.find(other => other.id === one?.codecId)?.mimeType.split("/")[1] ?? "–";
    return {
      Picture: video?.frameWidth ? `${video.frameWidth} × ${video.frameHeight}, ${video.framesPerSecond ?? 0} fps` : "–",
      Codecs: `${codec(video)}, ${codec(audio)}`,
      Received: `${rate.toFixed(0)} kbit/s`,
      "Packets lost": `${(video?.packetsLost ?? 0) + (audio?.packetsLost ?? 0)}`,
      "Round trip": pair?.currentRoundTripTime !== undefined ? `${(pair.currentRoundTripTime * 1000).toFixed(1)} ms` : "–",
    };
  }
}

function busiest(report, kind) {
  return report.filter(one => one.type === "inbound-rtp" && one.kind === kind)
    .sort((a, b) => (b.lastPacketReceivedTimestamp ?? 0) - (a.lastPacketReceivedTimestamp ?? 0))[0];
}

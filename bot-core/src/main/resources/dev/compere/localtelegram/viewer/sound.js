/** Hears what comes and shows how loud it is. Heard by people only after [hear], as browsers want it. */
export class Sound {
  #canvas;
  #bar;
  #tone;
  #receivers = new Map();
  #smooth = [];

  constructor(canvas, bar, tone) {
    this.#canvas = canvas;
    this.#bar = bar;
    this.#tone = tone;
    this.context = new AudioContext({sampleRate: 48000});
    this.analyser = this.context.createAnalyser();
    this.analyser.fftSize = 8192;
    this.analyser.smoothingTimeConstant = .6;
    requestAnimationFrame(() => this.#draw());
  }

  /** A voice begins; it ends with its track. */
  add(track) {
    const stream = new MediaStream([track]);
    // Chromium feeds a remote track into the graph only while an element plays it.
    const element = new Audio();
    element.muted = true;
    element.srcObject = stream;
    element.play().catch(() => {});
    const node = this.context.createMediaStreamSource(stream);
    node.connect(this.analyser);
    this.#receivers.set(track, {element, node});
  }

  /** Lets go of the voices that the connection before had. */
  clear() {
    for (const {element, node} of this.#receivers.values()) {
      node.disconnect();
      element.srcObject = null;
    }
    this.#receivers.clear();
  }

  async hear() {
    await this.context.resume();
    this.analyser.connect(this.context.destination);
  }

  get running() {
    return this.context.state === "running";
  }

  #draw() {
    const bins = new Float32Array(this.analyser.frequencyBinCount);
    this.analyser.getFloatFrequencyData(bins);
    const wave = new Float32Array(2048);
    this.analyser.getFloatTimeDomainData(wave);
    const power = wave.reduce((sum, sample) => sum + sample * sample, 0) / wave.length;
    const decibel = power > 1e-10 ? 10 * Math.log10(power) : -100;
    this.#bar.style.width = `${Math.max(0, Math.min(100, (decibel + 60) / 54 * 100))}%`;
    this.#spectrum(bins);
    this.#tell(bins, decibel);
    requestAnimationFrame(() => this.#draw());
  }

  #tell(bins, decibel) {
    if (!this.running || decibel < -65) {
      this.#tone.textContent = this.running ? "silence" : "";
      return;
    }
    const peak = bins.reduce((best, value, at) => value > bins[best] ? at : best, 1);
    const width = this.context.sampleRate / this.analyser.fftSize;
    // A parabola through the three highest points is finer than the grid.
    const [a, b, c] = [bins[peak - 1], bins[peak], bins[peak + 1]];
    const hertz = (peak + (a - c) / (2 * (a - 2 * b + c))) * width;
    this.#tone.textContent = `${hertz.toFixed(0)} Hz · ${decibel.toFixed(0)} dB`;
  }

  #spectrum(bins) {
    const canvas = this.#canvas;
    const paint = canvas.getContext("2d");
    const count = 40;
    const width = canvas.width / count;
    const fill = paint.createLinearGradient(0, canvas.height, 0, 0);
    fill.addColorStop(0, "#8b6cff");
    fill.addColorStop(.65, "#ff5d8f");
    fill.addColorStop(1, "#ffb547");
    paint.clearRect(0, 0, canvas.width, canvas.height);
    paint.fillStyle = fill;
    for (let i = 0; i < count; i++) {
      // From 60 Hz to 12 kHz, each octave as wide as the others.
      const at = Math.round(60 * 200 ** (i / count) / (this.context.sampleRate / this.analyser.fftSize));
      const to = Math.max(at + 1, Math.round(60 * 200 ** ((i + 1) / count) / (this.context.sampleRate / this.analyser.fftSize)));
      const loudest = Math.max(...bins.slice(at, to));
      const height = Math.max(.02, Math.min(1, (loudest + 85) / 65));
      this.#smooth[i] = Math.max(height, (this.#smooth[i] ?? 0) * .9);
      paint.beginPath();
      paint.roundRect(i * width + 2, canvas.height * (1 - this.#smooth[i]), width - 4, canvas.height * this.#smooth[i], 4);
      paint.fill();
    }
  }
}

// A viewer of one publisher, who notes when the middle of the picture turns white and when a beep begins.
window.farEnd = (() => {
  const flashes = [], beeps = []
  const begun = performance.now()
  let connection, channel, open

  const line = (sdp, name) => sdp.split('\r\n').find(l => l.startsWith('a=' + name + ':')).slice(name.length + 3)

  async function offer(picture) {
    connection = new RTCPeerConnection({ bundlePolicy: 'max-bundle' })
    connection.ontrack = event => event.track.kind === 'audio' ? listen(event.track) : watch(event.track)
    connection.addTransceiver('audio', { direction: 'recvonly' })
    if (picture) connection.addTransceiver('video', { direction: 'recvonly' })
    channel = connection.createDataChannel('data')
    open = new Promise(done => { channel.onopen = done })
    const sdp = numbered((await connection.createOffer()).sdp)
    await connection.setLocalDescription({ type: 'offer', sdp })
    const [hash, fingerprint] = line(sdp, 'fingerprint').split(' ')
    return JSON.stringify({
      ufrag: line(sdp, 'ice-ufrag'), pwd: line(sdp, 'ice-pwd'), ssrc: 1 + Math.floor(Math.random() * 2e9),
      'ssrc-groups': [], fingerprints: [{ hash, fingerprint, setup: 'passive' }]
    })
  }

  // A browser decodes by the numbers of its own offer: those that Telegram uses.
  function numbered(sdp) {
    const start = sdp.indexOf('m=video'), end = sdp.indexOf('m=application')
    if (start < 0) return sdp
    const kept = sdp.slice(start, end).split('\r\n').filter(l => !/^a=(rtpmap|fmtp|rtcp-fb|extmap):/.test(l))
    kept[0] = 'm=video 9 UDP/TLS/RTP/SAVPF 100 101'
    kept.splice(kept.length - 1, 0, 'a=rtpmap:100 VP8/90000', 'a=rtcp-fb:100 goog-remb', 'a=rtcp-fb:100 ccm fir',
      'a=rtcp-fb:100 nack', 'a=rtcp-fb:100 nack pli', 'a=rtpmap:101 rtx/90000', 'a=fmtp:101 apt=100')
    return sdp.slice(0, start) + kept.join('\r\n') + sdp.slice(end)
  }

  /** @param endpoint by which the publisher's picture is asked for */
  async function answer(server, publisher, endpoint) {
    const transport = server.transport, fingerprint = transport.fingerprints[0]
    const shared = mid => `c=IN IP4 0.0.0.0\r\na=mid:${mid}\r\na=ice-ufrag:${transport.ufrag}\r\na=ice-pwd:${transport.pwd}\r\n`
      + `a=fingerprint:${fingerprint.hash} ${fingerprint.fingerprint}\r\na=setup:${fingerprint.setup}\r\n`
    const mids = connection.getTransceivers().map(t => t.mid), data = mids.length
    const unsigned = source => source >>> 0
    let sdp = 'v=0\r\no=- 1 1 IN IP4 0.0.0.0\r\ns=-\r\nt=0 0\r\na=ice-lite\r\na=msid-semantic:WMS *\r\na=group:BUNDLE '
      + [...mids, data].join(' ') + '\r\n'
    for (const transceiver of connection.getTransceivers()) {
      const kind = transceiver.receiver.track.kind, media = server[kind]
      sdp += `m=${kind} 9 UDP/TLS/RTP/SAVPF ${media['payload-types'].map(p => p.id).join(' ')}\r\n`
        + shared(transceiver.mid) + 'a=sendonly\r\na=rtcp-mux\r\n'
      for (const type of media['payload-types']) {
        sdp += `a=rtpmap:${type.id} ${type.name}/${type.clockrate}${type.channels ? '/' + type.channels : ''}\r\n`
        const parameters = Object.entries(type.parameters || {})
        if (parameters.length) sdp += `a=fmtp:${type.id} ${parameters.map(([k, v]) => k + '=' + v).join(';')}\r\n`
        for (const f of type['rtcp-fbs'] || []) sdp += `a=rtcp-fb:${type.id} ${f.type}${f.subtype ? ' ' + f.subtype : ''}\r\n`
      }
      const groups = kind === 'video' ? publisher['ssrc-groups'] || [] : []
      for (const group of groups) sdp += `a=ssrc-group:${group.semantics} ${group.sources.map(unsigned).join(' ')}\r\n`
      const sources = kind === 'audio' ? [publisher.ssrc] : [...new Set(groups.flatMap(g => g.sources))]
      for (const source of sources) sdp += `a=ssrc:${unsigned(source)} cname:it\r\na=ssrc:${unsigned(source)} msid:it ${kind}\r\n`
      for (const c of transport.candidates) {
        sdp += `a=candidate:${c.foundation} ${c.component} ${c.protocol} ${c.priority} ${c.ip} ${c.port} typ host generation 0\r\n`
      }
    }
    sdp += `m=application 9 UDP/DTLS/SCTP webrtc-datachannel\r\n${shared(data)}a=sctp-port:5000\r\na=max-message-size:262144\r\n`
    await connection.setRemoteDescription({ type: 'answer', sdp })
    await new Promise((connected, failed) => {
      const look = () => {
        if (connection.connectionState === 'connected') connected()
        if (connection.connectionState === 'failed') failed(new Error('not connected'))
      }
      connection.onconnectionstatechange = look
      look()
    })
    await open
    channel.send(JSON.stringify({ colibriClass: 'ReceiverVideoConstraints', defaultConstraints: { maxHeight: 0 },
      constraints: { [endpoint]: { minHeight: 0, maxHeight: 720 } }, onStageEndpoints: [endpoint] }))
  }

  // Frames as the browser hands them on to be shown and heard. Without an element that plays it, nothing asks for sound.
  function frames(track, each) {
    const element = document.createElement(track.kind)
    element.srcObject = new MediaStream([track])
    element.muted = true
    element.play()
    const reader = new MediaStreamTrackProcessor({ track }).readable.getReader()
    const next = () => reader.read().then(({ value, done }) => {
      if (done) return
      each(value, performance.now())
      value.close()
      next()
    })
    next()
  }

  function listen(track) {
    let quiet = 0
    frames(track, (frame, now) => {
      const samples = new Float32Array(frame.numberOfFrames)
      frame.copyTo(samples, { planeIndex: 0, format: 'f32-planar' })
      samples.forEach((sample, i) => {
        if (Math.abs(sample) < 0.1) { quiet++; return }
        if (quiet > frame.sampleRate / 4) beeps.push(now + i * 1000 / frame.sampleRate)
        quiet = 0
      })
    })
  }

  function watch(track) {
    const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    let lit = false
    frames(track, (frame, now) => {
      pixel.drawImage(frame, frame.displayWidth / 2, frame.displayHeight / 2, 1, 1, 0, 0, 1, 1)
      const white = pixel.getImageData(0, 0, 1, 1).data[0] > 128
      if (white && !lit) flashes.push(now)
      lit = white
    })
  }

  // Of each flash, to the beep nearest to it; the last seconds wait for the next time.
  function skews() {
    const until = performance.now() - 2000
    const found = []
    while (flashes.length && flashes[0] < until) {
      const flash = flashes.shift()
      const beep = beeps.reduce((best, b) => Math.abs(b - flash) < Math.abs(best - flash) ? b : best, Infinity)
      if (Math.abs(beep - flash) < 500) found.push(beep - flash)
    }
    while (beeps.length && beeps[0] < until - 1000) beeps.shift()
    return found
  }

  async function counts() {
    const found = []
    const played = {}
    ;(await connection.getStats()).forEach(report => {
      if (report.type !== 'inbound-rtp') return
      played[report.kind] = report.estimatedPlayoutTimestamp
      const rate = `${((8 * report.bytesReceived) / (performance.now() - begun)).toFixed(0)} kbit/s`
      found.push(report.kind === 'audio'
        ? `sound: ${rate}, ${report.packetsReceived} packets, ${report.packetsLost} lost, ${report.concealmentEvents} concealments`
        : `picture: ${rate}, ${report.framesDecoded} frames ${report.frameWidth}x${report.frameHeight}, ${report.framesDropped} dropped, ${report.freezeCount} freezes`)
    })
    if (played.audio && played.video) found.push(`sound ${(played.audio - played.video).toFixed(0)} ms ahead by its own account`)
    return found.join('; ')
  }

  return { offer, answer, skews, counts }
})()
0

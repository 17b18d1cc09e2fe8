// A participant with a data channel, who shows a picture or looks at one.
class Participant {
  messages = []

  async offer(setup, shows) {
    this.connection = new RTCPeerConnection({ bundlePolicy: 'max-bundle' })
    this.connection.addTransceiver(shows ? painted() : 'video', { direction: shows ? 'sendonly' : 'recvonly' })
    this.channel = this.connection.createDataChannel('data', { ordered: true })
    this.channel.onmessage = event => this.messages.push(event.data)
    this.open = new Promise(done => { this.channel.onopen = done })
    const sdp = numbered((await this.connection.createOffer()).sdp)
    await this.connection.setLocalDescription({ type: 'offer', sdp })
    const line = name => sdp.split('\r\n').find(l => l.startsWith('a=' + name + ':'))?.slice(name.length + 3)
    const [hash, fingerprint] = line('fingerprint').split(' ')
    const group = line('ssrc-group')?.split(' ')
    return {
      ufrag: line('ice-ufrag'), pwd: line('ice-pwd'), ssrc: 1 + Math.floor(Math.random() * 2e9),
      fingerprints: [{ hash, fingerprint, setup }],
      'ssrc-groups': group ? [{ semantics: group[0], sources: group.slice(1).map(source => source | 0) }] : []
    }
  }

  /** @param publisher the join payload of whom to look at, if anybody */
  async answer(server, publisher) {
    const { transport } = server, { fingerprint, setup } = transport.fingerprints[0], candidate = transport.candidates[0]
    const shared = mid => `c=IN IP4 0.0.0.0\r\na=mid:${mid}\r\na=ice-ufrag:${transport.ufrag}\r\na=ice-pwd:${transport.pwd}\r\n`
      + `a=fingerprint:sha-256 ${fingerprint}\r\na=setup:${setup}\r\n`
      + `a=candidate:1 1 udp 2130706431 ${candidate.ip} ${candidate.port} typ host generation 0\r\n`
    const group = publisher?.['ssrc-groups'][0]
    const sources = (group?.sources ?? []).map(source => source >>> 0)
    await this.connection.setRemoteDescription({ type: 'answer', sdp:
      'v=0\r\no=- 1 1 IN IP4 0.0.0.0\r\ns=-\r\nt=0 0\r\na=ice-lite\r\na=msid-semantic:WMS *\r\na=group:BUNDLE 0 1\r\n'
      + 'm=video 9 UDP/TLS/RTP/SAVPF 100 101\r\n' + shared(0) + `a=${publisher ? 'sendonly' : 'recvonly'}\r\na=rtcp-mux\r\n`
      + VP8.join('\r\n') + '\r\n'
      + (group ? `a=ssrc-group:${group.semantics} ${sources.join(' ')}\r\n` : '')
      + sources.map(source => `a=ssrc:${source} cname:it\r\na=ssrc:${source} msid:it picture\r\n`).join('')
      + 'm=application 9 UDP/DTLS/SCTP webrtc-datachannel\r\n' + shared(1)
      + 'a=sctp-port:5000\r\na=max-message-size:262144\r\n' })
    await this.open
  }

  /** @param more endpoints that do not exist */
  demand(heights, more) {
    const constraints = {}
    for (let i = 0; i < more; i++) constraints['nobody of that name ' + i] = { minHeight: 0, maxHeight: 0 }
    for (const [endpoint, maxHeight] of Object.entries(heights)) constraints[endpoint] = { minHeight: 0, maxHeight }
    const message = JSON.stringify(
      { colibriClass: 'ReceiverVideoConstraints', constraints, defaultConstraints: { maxHeight: 0 }, onStageEndpoints: [] })
    this.channel.send(message)
    return message.length
  }

  async pictures() {
    const reports = [...(await this.connection.getStats()).values()]
    return reports.filter(r => r.type === 'inbound-rtp').map(r => r.framesDecoded ?? 0).reduce((a, b) => a + b, 0)
  }
}

const VP8 = ['a=rtpmap:100 VP8/90000', 'a=rtcp-fb:100 goog-remb', 'a=rtcp-fb:100 ccm fir', 'a=rtcp-fb:100 nack',
  'a=rtcp-fb:100 nack pli', 'a=rtpmap:101 rtx/90000', 'a=fmtp:101 apt=100']

// A browser decodes by the numbers of its own offer: those that Telegram uses.
function numbered(sdp) {
  const [session, video, data] = sdp.split(/(?=^m=)/m)
  const kept = video.trim().split('\r\n').filter(l => !/^a=(rtpmap|fmtp|rtcp-fb|extmap):/.test(l))
  kept[0] = 'm=video 9 UDP/TLS/RTP/SAVPF 100 101'
  return session + [...kept, ...VP8].join('\r\n') + '\r\n' + data
}

function painted() {
  const canvas = document.createElement('canvas')
  canvas.width = 320
  canvas.height = 180
  const paint = canvas.getContext('2d')
  let hue = 0
  setInterval(() => {
    paint.fillStyle = `hsl(${hue++ % 360} 100% 50%)`
    paint.fillRect(0, 0, canvas.width, canvas.height)
  }, 40)
  return canvas.captureStream(25).getVideoTracks()[0]
}

const participants = { shows: new Participant(), looks: new Participant() }

// Attack: repetitions of repetitions, which the compiler of expressions might write out.
// Success: hang
// Stops: budget:ticks|budget:time|harmless|fault|budget:allocation
on(MessageReceived) { event -> log.info "${('a' * 1000) ==~ /((a{1,65535}){1,65535}){1,65535}b/}" }
command('go') { command -> log.info "${('a' * 50) =~ /(?<=(a{1,20}){1,20})b/ ? 1 : 2}" }

// Attack: a pattern of canonical equivalence writes out all orders of twelve points.
// Success: hang
// Stops: gate|budget:allocation|budget:ticks|budget:time|fault
on(MessageReceived) { event ->
    def p = java.util.regex.Pattern.compile('a\u05b0\u05b1\u05b2\u05b3\u05b4\u05b5\u05b6\u05b7\u05b8\u05b9\u05bb\u05bc', 128)
    log.info "${p.matcher('x').find()}"
}

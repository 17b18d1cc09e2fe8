// Attack: an Error of one's own, and other throwables the host might not expect.
// Success: hang
// Stops: gate
class Odd extends Throwable {}
class Fatal extends Error {}
class Fake extends StackOverflowError {}
on(MessageReceived) { event -> throw new Odd() }
on(PaidCommentReceived) { event -> throw new Fatal() }

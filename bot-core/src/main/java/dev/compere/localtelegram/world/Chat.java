package dev.compere.localtelegram.world;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A channel or a group. All accounts of the world are members, unless removed. Thread-safe.
public abstract sealed class Chat implements Peer permits Channel, Group {
    private final long id;
    private String title;
    private final Instant createdAt;
    private final World world;
    private final Stories stories = new Stories();
    private final Members members = new Members();
    private final ChatLinks links = new ChatLinks(this);
    private final Moderation moderation;
    private final VideoChats videoChats;
    private final History history;

    Chat(long id, String title, World world) {
        this.id = id;
        this.title = title;
        this.createdAt = world.clock().instant();
        this.world = world;
        this.moderation = new Moderation(this, world);
        this.history = new History(createdAt);
        this.videoChats = new VideoChats(this, world);
    }

    @Override
    public final long id() {
        return id;
    }

    @Override
    public final long accessHash() {
        return Ids.accessHash(id);
    }

    /// Empty for a private chat.
    public abstract String username();

    public final boolean isPublic() {
        return !username().isEmpty();
    }

    public final String title() {
        return world.lock().locked(() -> title);
    }

    /// Gives the chat another title and tells the members.
    public final void rename(String newTitle) {
        world.lock().run(() -> {
            title = newTitle;
            world.publish(memberAccounts(), new WorldEvent.MembershipChanged(this));
        });
    }

    public final Instant createdAt() {
        return createdAt;
    }

    @Override
    public final Stories stories() {
        return stories;
    }

    /// Who is banned or restricted.
    public final Moderation moderation() {
        return moderation;
    }

    /// The messages, unless it is a basic group: those are in the accounts' own histories. Read it under the world's
    /// lock.
    public final History history() {
        return history;
    }

    public final ChatLinks links() {
        return links;
    }

    /// The video chat that is active or scheduled.
    public final Optional<VideoChat> videoChat() {
        return videoChats.current();
    }

    /// The video chats, with the server's rules for creating them.
    public final VideoChats videoChats() {
        return videoChats;
    }

    /// Starts a video chat, ending the one before; in a channel it is a livestream.
    public final VideoChat startVideoChat() {
        return videoChats.create(world.administrator(), VideoChatPlan.NOW);
    }

    /// Starts a video chat that an external program publishes by RTMP.
    public final VideoChat startRtmpVideoChat() {
        return videoChats.create(world.administrator(), new VideoChatPlan("", Optional.empty(), true));
    }

    /// Schedules a video chat, ending the one before.
    ///
    /// @param at 10 seconds to 8 days from now
    public final VideoChat scheduleVideoChat(Instant at) {
        return videoChats.create(world.administrator(), VideoChatPlan.at(at));
    }

    /// Makes an account an administrator with these rights instead of those it had; with none named, all but
    /// [Right#ANONYMOUS].
    public Chat promote(Account account, Right... rights) {
        return promote(account.user(), rights);
    }

    /// Makes a user an administrator whom nobody logs in as.
    public Chat promote(User user, Right... rights) {
        var granted = rights.length == 0 ? Right.USUAL : Arrays.stream(rights).collect(Collectors.toUnmodifiableSet());
        world.lock().run(() -> {
            members.promote(user, granted);
            tellMembership(user);
        });
        return this;
    }

    /// Takes an administrator's rights away.
    public Chat demote(Account account) {
        world.lock().run(() -> {
            members.demote(account.user());
            tellMembership(account.user());
        });
        return this;
    }

    /// Makes an account the creator, who has all rights.
    public Chat ownedBy(Account account) {
        world.lock().run(() -> {
            members.create(account.user());
            tellMembership(account.user());
        });
        return this;
    }

    /// Removes an account: the chat is lost to it.
    public void removes(Account account) {
        world.lock().run(() -> {
            calls().forEach(call -> call.expel(account.user()));
            putOut(account.user());
        });
    }

    /// Takes a removed account in again.
    public void admits(Account account) {
        world.lock().run(() -> takeIn(account.user()));
    }

    final void putOut(User user) {
        members.remove(user);
        tellMembership(user);
    }

    final void takeIn(User user) {
        members.admit(user);
        tellMembership(user);
    }

    /// The calls that are active now.
    final List<GroupCall> calls() {
        var video = videoChat().<GroupCall>map(VideoChat::call);
        var live = stories.live().<GroupCall>map(LiveStory::call);
        return Stream.concat(video.stream(), live.stream()).toList();
    }

    public final boolean hasMember(User user) {
        return world.lock().locked(() -> members.contains(user));
    }

    public final boolean createdBy(User user) {
        return world.lock().locked(() -> members.createdBy(user));
    }

    public final boolean administeredBy(User user) {
        return world.lock().locked(() -> members.administrator(user));
    }

    /// Those with rights, the creator among them.
    public final List<User> administrators() {
        return world.lock().locked(members::administrators);
    }

    public final Set<Right> rightsOf(User user) {
        return world.lock().locked(() -> members.rights(user));
    }

    final boolean grants(User user, Right right) {
        return rightsOf(user).contains(right);
    }

    @Override
    public final boolean managedBy(User user) {
        return grants(user, Right.POST_STORIES);
    }

    /// The accounts that hear of what happens in the chat.
    final List<Account> memberAccounts() {
        return world.accounts().stream()
                .filter(account -> members.contains(account.user()))
                .toList();
    }

    /// The first message says that the chat was created: TDLib lists no chat without a message.
    void created() {
        history.add(this, this, createdAt, new MessageContent.ChatCreated(title));
    }

    /// A new account finds the first message of the chat.
    void welcome(Account account) {}

    /// A member writes a text; in a channel, an administrator. The others are told.
    ///
    /// @return the message as the member sees it
    public final Message write(Account author, String text) {
        return world.lock().locked(() -> {
            if (!hasMember(author.user()) || this instanceof Channel && !administeredBy(author.user())) {
                throw Refusal.forbidden("CHAT_WRITE_FORBIDDEN");
            }
            post(author.user(), new MessageContent.Text(text), account -> account != author);
            var message = historyOf(author).last(this).orElseThrow();
            world.received().add(author.user(), new Received.Wrote(message));
            return message;
        });
    }

    /// Adds a message and tells the members.
    final void post(User author, MessageContent content) {
        post(author, content, _ -> true);
    }

    /// Adds a message and tells those members.
    void post(User author, MessageContent content, Predicate<Account> told) {
        var message = history.add(this, sender(author), world.clock().instant(), content);
        world.publish(memberAccounts().stream().filter(told).toList(), new WorldEvent.MessageAdded(message));
    }

    /// Where an account has the messages of the chat.
    History historyOf(Account member) {
        return history;
    }

    /// In whose name a user writes here.
    final Peer sender(User author) {
        return this instanceof Channel || grants(author, Right.ANONYMOUS) ? this : author;
    }

    final void forget(VideoCall call) {
        videoChats.forget(call);
    }

    final World world() {
        return world;
    }

    private void tellMembership(User user) {
        world.accountOf(user).ifPresent(account -> world.publish(account, new WorldEvent.MembershipChanged(this)));
    }
}

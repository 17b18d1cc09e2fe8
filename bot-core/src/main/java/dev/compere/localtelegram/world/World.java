package dev.compere.localtelegram.world;

import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// All users and channels of the local Telegram. Thread-safe.
public final class World {
    private final InstantSource clock;
    private final Outlet outlet;
    private final WorldLock lock = new WorldLock();
    private final Ids ids = new Ids();
    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final Map<String, User> users = new LinkedHashMap<>();
    private final Map<String, Channel> channels = new LinkedHashMap<>();
    private final SentLog sent = new SentLog();
    private final ReceivedLog received = new ReceivedLog(this);
    private final ScriptedErrors errors = new ScriptedErrors();

    /// @param outlet carries what clients must hear of
    public World(InstantSource clock, Outlet outlet) {
        this.clock = clock;
        this.outlet = outlet;
    }

    /// The account with a phone number, made if there is none.
    public Account account(String phone, String firstName) {
        return lock.locked(() -> accounts.computeIfAbsent(digits(phone), number -> {
            var user = new User(ids.of("phone", number), firstName, number);
            return new Account(user, this);
        }));
    }

    /// The user of a name, made if there is none. Nobody can log in as such a user.
    public User user(String firstName) {
        return lock.locked(() -> users.computeIfAbsent(firstName, name -> new User(ids.of("name", name), name, "")));
    }

    /// The public channel with a username, made if there is none.
    public Channel channel(String username, String title) {
        return lock.locked(() ->
                channels.computeIfAbsent(username, name -> new Channel(ids.of("channel", name), name, title, this)));
    }

    /// What the viewers sent.
    public SentLog sent() {
        return sent;
    }

    /// What the logged-in accounts did.
    public ReceivedLog received() {
        return received;
    }

    /// All Stars given in all live stories, as the server counts them.
    public long starsGiven() {
        return lock.locked(() -> stories().mapToLong(LiveStory::starsGiven).sum());
    }

    /// Makes the next calls of a method fail.
    ///
    /// @param method such as `phone.sendGroupCallMessage`
    /// @param name such as `FLOOD_WAIT_3`, which goes with code 420
    public void fails(String method, int code, String name, int times) {
        errors.add(method, new Refusal(code, name), times);
    }

    /// The refusal that was ordered for this call of a method. For the API.
    public Optional<Refusal> orderedRefusal(String method) {
        return errors.next(method);
    }

    /// Starts a live story of a user or channel and tells the subscribers.
    ///
    /// @throws Refusal `STORY_LIVE_ALREADY_…` while another one is live
    public LiveStory startLiveStory(Peer poster, LiveSettings settings) {
        return lock.locked(() -> {
            poster.stories().live().ifPresent(live -> {
                throw Refusal.badRequest("STORY_LIVE_ALREADY_" + live.id());
            });
            var id = poster.stories().nextId();
            var story = new LiveStory(id, poster, ids.of("call", poster.id() + "/" + id), settings, this);
            poster.stories().add(story);
            publish(new WorldEvent.StoryChanged(story));
            return story;
        });
    }

    /// A user starts a live story, as `stories.startLive` asks.
    public LiveStory startLiveStory(User user, Peer poster, LiveSettings settings) {
        return lock.locked(() -> {
            if (!poster.managedBy(user)) {
                throw Refusal.badRequest("CHAT_ADMIN_REQUIRED");
            }
            var story = startLiveStory(poster, settings);
            received.add(user, new Received.Started(story));
            return story;
        });
    }

    public Optional<Account> accountByPhone(String phone) {
        return lock.locked(() -> Optional.ofNullable(accounts.get(digits(phone))));
    }

    public Optional<Account> accountOf(User user) {
        return lock.locked(() -> Optional.ofNullable(accounts.get(user.phone())));
    }

    public Optional<User> userById(long id) {
        return lock.locked(() -> Stream.concat(accounts.values().stream().map(Account::user), users.values().stream())
                .filter(user -> user.id() == id)
                .findFirst());
    }

    public Optional<Channel> channelById(long id) {
        return lock.locked(() ->
                channels.values().stream().filter(channel -> channel.id() == id).findFirst());
    }

    public Collection<Account> accounts() {
        return lock.locked(() -> List.copyOf(accounts.values()));
    }

    public Collection<Channel> channels() {
        return lock.locked(() -> List.copyOf(channels.values()));
    }

    public Optional<LiveCall> callById(long id) {
        return lock.locked(() ->
                stories().map(LiveStory::call).filter(call -> call.id() == id).findFirst());
    }

    public InstantSource clock() {
        return clock;
    }

    public WorldLock lock() {
        return lock;
    }

    /// Tells all accounts.
    boolean publish(WorldEvent event) {
        return publish(accounts.values(), event);
    }

    /// @return whether a client of any of the accounts is connected
    boolean publish(Collection<Account> recipients, WorldEvent event) {
        var delivered = false;
        for (var account : recipients) {
            delivered |= publish(account, event);
        }
        return delivered;
    }

    boolean publish(Account recipient, WorldEvent event) {
        return outlet.deliver(recipient, event);
    }

    private Stream<LiveStory> stories() {
        Function<Peer, Stream<LiveStory>> shelf = peer -> peer.stories().all().stream();
        return Stream.of(
                        accounts.values().stream().map(Account::user).flatMap(shelf),
                        users.values().stream().flatMap(shelf),
                        channels.values().stream().flatMap(shelf))
                .flatMap(Function.identity());
    }

    private static String digits(String phone) {
        return phone.replaceAll("\\D", "");
    }
}

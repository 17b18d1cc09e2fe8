package dev.compere.localtelegram.api;

import dev.compere.localtelegram.mtproto.UpdateBatch;
import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.LiveSettings;
import dev.compere.localtelegram.world.LiveStory;
import dev.compere.localtelegram.world.LiveStoryPlan;
import dev.compere.localtelegram.world.Peer;
import dev.compere.localtelegram.world.Refusal;
import dev.compere.localtelegram.world.World;
import java.util.Collection;
import java.util.List;

/// `stories.*`: finding a live story and starting one (group-calls.txt, "Live stories").
final class StoryMethods {
    private final World world;
    private final InputPeers inputs;
    private final PeerObjects peers;
    private final StoryObjects stories;
    private final EventObjects events;
    private final PrivacyObjects privacy;

    StoryMethods(World world, InputPeers inputs, PeerObjects peers, StoryObjects stories, EventObjects events) {
        this.world = world;
        this.inputs = inputs;
        this.peers = peers;
        this.stories = stories;
        this.events = events;
        this.privacy = new PrivacyObjects(inputs);
    }

    void addTo(Methods methods) {
        methods.add("stories.getAllStories", this::all);
        methods.add("stories.getPeerStories", this::ofPeer);
        methods.add("stories.getStoriesByID", this::byId);
        methods.add("stories.getPeerMaxIDs", this::newest);
        methods.add("stories.readStories", (_, _) -> List.of());
        methods.add("stories.incrementStoryViews", (_, _) -> true);
        methods.add("stories.getStoriesViews", (_, request) -> views(request));
        methods.add("stories.canSendStory", this::canSend);
        methods.add("stories.startLive", this::startLive);
    }

    private TlObject all(Account self, TlObject request) {
        var hidden = request.has("hidden");
        var posters = world.posters().stream()
                .filter(poster -> !hidden && !visible(poster, self).isEmpty())
                .toList();
        return TlObject.of("stories.allStories")
                .with("count", posters.size())
                .with("state", "1")
                .with(
                        "peer_stories",
                        posters.stream().map(poster -> shelf(poster, self)).toList())
                .with("chats", peers.chats(posters, self))
                .with("users", peers.users(posters, self))
                .with("stealth_mode", TlObject.of("storiesStealthMode"));
    }

    private TlObject ofPeer(Account self, TlObject request) {
        var poster = inputs.peer(self, request.object("peer"));
        return TlObject.of("stories.peerStories")
                .with("stories", shelf(poster, self))
                .with("chats", peers.chats(poster, self))
                .with("users", peers.users(poster, self));
    }

    private TlObject byId(Account self, TlObject request) {
        var poster = inputs.peer(self, request.object("peer"));
        var found = request.integers("id").stream()
                .flatMap(id -> poster.stories().find(id).stream())
                .filter(story -> story.visibleTo(self.user()))
                .toList();
        return TlObject.of("stories.stories")
                .with("count", found.size())
                .with("stories", objects(found, self))
                .with("chats", peers.chats(poster, self))
                .with("users", peers.users(poster, self));
    }

    private List<TlObject> newest(Account self, TlObject request) {
        return request.objects("id").stream()
                .map(input -> inputs.peer(self, input).stories().live().filter(story -> story.visibleTo(self.user())))
                .map(live -> live.map(story ->
                                TlObject.of("recentStory").flag("live", true).with("max_id", story.id()))
                        .orElseGet(() -> TlObject.of("recentStory")))
                .toList();
    }

    private static TlObject views(TlObject request) {
        var none = request.integers("id").stream()
                .map(_ -> TlObject.of("storyViews"))
                .toList();
        return TlObject.of("stories.storyViews").with("views", none);
    }

    private TlObject canSend(Account self, TlObject request) {
        var poster = inputs.peer(self, request.object("peer"));
        if (!poster.managedBy(self.user())) {
            throw new Refusal(400, "CHAT_ADMIN_REQUIRED");
        }
        poster.stories().requireRoom();
        return TlObject.of("stories.canSendStoryCount").with("count_remains", 1);
    }

    private TlObject startLive(Account self, TlObject request) {
        var poster = inputs.peer(self, request.object("peer"));
        var settings = new LiveSettings(
                !request.has("messages_enabled") || request.bool("messages_enabled"),
                request.has("send_paid_messages_stars") ? request.number("send_paid_messages_stars") : 0,
                request.has("rtmp_stream"));
        var plan = new LiveStoryPlan(
                settings, privacy.read(self, request.objects("privacy_rules")), request.has("noforwards"));
        var story = world.startLiveStory(self.user(), poster, plan, request.number("random_id"));
        return UpdateBatch.of(List.of(events.story(story, self)), world.clock());
    }

    private TlObject shelf(Peer poster, Account self) {
        return TlObject.of("peerStories")
                .with("peer", peers.peer(poster))
                .with("stories", objects(visible(poster, self), self));
    }

    private static List<LiveStory> visible(Peer poster, Account self) {
        return poster.stories().all().stream()
                .filter(story -> story.visibleTo(self.user()))
                .toList();
    }

    private List<TlObject> objects(Collection<LiveStory> found, Account self) {
        return found.stream().map(story -> stories.story(story, self)).toList();
    }
}

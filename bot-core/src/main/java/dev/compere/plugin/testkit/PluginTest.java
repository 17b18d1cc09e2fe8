package dev.compere.plugin.testkit;

import dev.compere.action.ActionResult;
import dev.compere.action.Permission;
import dev.compere.action.RefusalReason;
import dev.compere.event.CallEvent;
import dev.compere.event.CallKey;
import dev.compere.event.Participant;
import dev.compere.event.PlaybackEnded;
import dev.compere.plugin.script.HttpQuestion;
import dev.compere.plugin.script.Roles;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;

/// The base of a plugin's test, which reads as a conversation:
///
/// ```groovy
/// class GreeterTest extends PluginTest {
///     @Test
///     void 'greets whoever writes'() {
///         viewer('Ann').says('Hi')
///         assert actions == [replied('Ann', 'welcome!')]
///     }
/// }
/// ```
///
/// The name of the class says which plugin it is about: `LiveHostTest` is about `live-host`. It is loaded with the
/// first step, the way the bot loads it. A test passes only if nothing is left over: it must have looked at all
/// that the plugin asked for, and the plugin must end cleanly. A handler that throws fails the step it happens in.
@ExtendWith(Leftovers.class)
public abstract class PluginTest extends AskedMedia {

    private Rehearsal rehearsal;
    private RehearsedLog log;

    @Override
    final Rehearsal rehearsal() {
        if (rehearsal == null) {
            var folder = PluginFolders.ofTest(getClass());
            rehearsal = Rehearsal.later(folder);
            log = new RehearsedLog(folder.getFileName().toString());
        }
        return rehearsal;
    }

    /// What `bot.yaml` sets: `settings price: 10`, before the first step.
    public final void settings(Map<String, ?> settings) {
        rehearsal().configure(config -> config.withSettings(Map.copyOf(settings)));
    }

    /// The language of the plugin's texts, `en` otherwise: `language 'de'`, before the first step.
    public final void language(String language) {
        rehearsal().configure(config -> config.withLanguage(language));
    }

    /// What the operator does not grant of all that the header asks for, before the first step:
    /// `notGranted 'messages.delete'`. Such actions are refused, and the plugin hears of that.
    public final void notGranted(String permission) {
        rehearsal()
                .withhold(Permission.of(permission)
                        .orElseThrow(() -> new IllegalArgumentException("there is no permission '" + permission
                                + "'; there are " + new TreeSet<>(Permission.words()))));
    }

    /// Plays in a video chat instead of a live story.
    public final void inVideoChat() {
        rehearsal().inVideoChat();
    }

    /// What an address answers when the plugin asks it: `answers 'https://api.example.org/wish', 'text'`.
    public final void answers(String url, String text) {
        rehearsal().answers(url, text);
    }

    /// What an address answers, and with which status.
    public final void answers(String url, int status, String text) {
        rehearsal().answers(url, status, text);
    }

    /// Why an address does not answer.
    public final void fails(String url, String failure) {
        rehearsal().fails(url, failure);
    }

    /// What the plugin asked other servers so far.
    public final List<HttpQuestion> getQuestions() {
        return rehearsal().getQuestions();
    }

    /// Somebody who watches; the same name is the same person.
    public final Viewer viewer(String name) {
        return rehearsal().viewer(name);
    }

    /// The live story's owner or one of its administrators.
    public final Viewer owner(String name) {
        return rehearsal().owner(name);
    }

    /// Somebody whom the operator trusts, `plugins.trusted` in `bot.yaml`; named before the first step.
    public final Viewer trusted(String name) {
        var viewer = viewer(name);
        rehearsal().configure(config -> {
            var ids = new HashSet<>(config.roles().trusted());
            ids.add(viewer.getSender().id());
            return config.withRoles(new Roles(ids, config.roles().admins()));
        });
        return viewer;
    }

    /// Somebody whom the operator made an admin, `plugins.admins` in `bot.yaml`; named before the first step.
    public final Viewer admin(String name) {
        var viewer = viewer(name);
        rehearsal().configure(config -> {
            var ids = new HashSet<>(config.roles().admins());
            ids.add(viewer.getSender().id());
            return config.withRoles(new Roles(config.roles().trusted(), ids));
        });
        return viewer;
    }

    /// Lets time pass; timers that come due run.
    public final void after(String duration) {
        rehearsal().after(duration);
    }

    /// Lets time pass until it is a time of the day, UTC: `at '20:15'`. A rehearsal begins at 20:00.
    public final void at(String timeOfDay) {
        rehearsal().at(timeOfDay);
    }

    /// The texts of the comments that the test has not looked at yet.
    public final List<String> getSaid() {
        return rehearsal().said();
    }

    /// What the plugin asked for last is done: it hears of that.
    public final void done() {
        done("");
    }

    /// As [#done()], with what came of it, such as an invite link.
    public final void done(String detail) {
        rehearsal().result(new ActionResult.Done(detail));
    }

    /// What the plugin asked for last is refused: `refused new RefusalReason.BalanceTooLow()`.
    public final void refused(RefusalReason reason) {
        rehearsal().result(new ActionResult.Refused(reason));
    }

    /// The bot begins to play something: `playbackStarts 'intro.mp3'`.
    public final void playbackStarts(String title) {
        rehearsal().getMedia().starts(title);
    }

    /// What the bot plays has been played to its end.
    public final void playbackEnds(String title) {
        playbackEnds(title, PlaybackEnded.End.FINISHED);
    }

    /// What the bot plays is over: `playbackEnds 'intro.mp3', PlaybackEnded.End.STOPPED`.
    public final void playbackEnds(String title, PlaybackEnded.End end) {
        rehearsal().getMedia().ends(title, end, "");
    }

    /// Something cannot be played: `playbackFails 'intro.mp3', 'no such file'`.
    public final void playbackFails(String title, String problem) {
        rehearsal().getMedia().ends(title, PlaybackEnded.End.FAILED, problem);
    }

    /// A recording of the bot's own is written: `recordingEnds 'stage.ogg', '10m'`.
    public final void recordingEnds(String file, String length) {
        rehearsal().getMedia().recordingEnds(file, length);
    }

    /// Lets any event happen.
    public final void happens(CallEvent event) {
        rehearsal().happens(event);
    }

    /// Ends the call: from now on there is none in the chat.
    public final void callEnds() {
        rehearsal().callEnds();
    }

    /// Has somebody schedule a video chat in the chat: `videoChatIsScheduled '2h'`.
    public final void videoChatIsScheduled(String startsIn) {
        rehearsal().videoChatIsScheduled(startsIn);
    }

    /// Has people give Stars before the plugin watches: `leaderboard Ann: 50, Bob: 20`.
    public final void leaderboard(Map<String, Integer> stars) {
        rehearsal().leaderboard(stars);
    }

    /// Has the plugin keep something from before: `stored count: 3`.
    public final void stored(Map<String, ?> values) {
        rehearsal().store(values);
    }

    /// What the plugin keeps, by key.
    public final Map<String, Object> getStorage() {
        return rehearsal().getStorage();
    }

    /// The lines that the plugin wrote for the operator: `warn: no more wishes`.
    public final List<String> getLog() {
        return log.look();
    }

    /// Saves the plugin again: it is unloaded and loaded anew.
    public final void reload() {
        rehearsal().reload();
    }

    /// Who is in the video chat.
    public final List<Participant> getParticipants() {
        return rehearsal().getParticipants();
    }

    /// The call everything happens in.
    public final CallKey getCall() {
        return rehearsal().getCall();
    }

    /// The time it is in the rehearsal.
    public final Instant getNow() {
        return rehearsal().now();
    }

    /// Ends the rehearsal.
    ///
    /// @return what is left over, in a line each
    final List<String> leftovers() {
        if (rehearsal == null) {
            return List.of();
        }
        var leftovers = rehearsal.end();
        log.close();
        var unseen = getActions().stream().map(action -> "nobody looked at " + action);
        rehearsal = null;
        return Stream.concat(unseen, leftovers.stream()).toList();
    }
}

import dev.compere.action.RefusalReason
import dev.compere.event.PlaybackEnded
import dev.compere.plugin.testkit.PluginTest
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test

class SongRequestsTest extends PluginTest {

    @BeforeEach
    void configure() {
        settings price: 10, votes: 2, waiting: 2, songs: [Never: 'songs/never.mp3', Always: 'songs/always.mp3']
    }

    @Test
    void 'plays what is paid for'() {
        viewer('Ann').pays(10, 'never')
        assert actions == [said('♪ Never is number 1'), said('♪ Never for Ann'), played('songs/never.mp3')]
    }

    @Test
    void 'too few Stars, or a song that nobody knows, play nothing'() {
        viewer('Ann').pays(9, 'never')
        viewer('Bob').pays(50, 'hello')
        viewer('Cleo').says('!song never')
        assert actions == [replied('Cleo', 'a song costs 10 ⭐')]
    }

    @Test
    void 'takes them one after the other'() {
        viewer('Ann').pays(10, 'Never')
        viewer('Bob').pays(10, '!song Always')
        assert said == ['♪ Never is number 1', '♪ Never for Ann', '♪ Always is number 1']
        assert actions == [played('songs/never.mp3')]
        playbackStarts 'songs/never.mp3'
        playbackEnds 'songs/never.mp3'
        assert actions == [said('♪ Always for Bob'), played('songs/always.mp3')]
        playbackEnds 'songs/always.mp3'
        assert actions == []
    }

    @Test
    void 'one that fails makes way'() {
        viewer('Ann').pays(10, 'Never')
        viewer('Bob').pays(10, 'Always')
        assert actions.size() == 4
        playbackFails 'songs/never.mp3', 'no sound in it'
        assert actions == [said('♪ Always for Bob'), played('songs/always.mp3')]
        assert log == ['warn: Never: no sound in it']
    }

    @Test
    void 'what is refused is told to the operator, and the next request is played'() {
        viewer('Ann').pays(10, 'Never')
        assert actions.size() == 3
        refused new RefusalReason.UnknownMedia('songs/never.mp3', [])
        assert log == ["warn: Never cannot be played: there is no 'songs/never.mp3' in the media folder, and no live input of that name (media.folder, media.inputs)"]
        viewer('Bob').pays(10, 'Always')
        assert actions == [said('♪ Always is number 1'), said('♪ Always for Bob'), played('songs/always.mp3')]
    }

    @Test
    void 'waits while somebody else plays something'() {
        viewer('Ann').pays(10, 'Never')
        viewer('Bob').pays(10, 'Always')
        assert actions.size() == 4
        playbackEnds 'songs/never.mp3', PlaybackEnded.End.REPLACED
        assert actions == []
        playbackEnds 'jingle.mp3'
        assert actions == [said('♪ Always for Bob'), played('songs/always.mp3')]
    }

    @Test
    void 'costs nothing if the operator says so'() {
        settings price: 0, songs: [Never: 'songs/never.mp3']
        viewer('Ann').says('!song never')
        viewer('Ann').says('!song ever')
        assert said == ['♪ Never is number 1', '♪ Never for Ann', 'Ann, no such song: !song']
        assert actions == [played('songs/never.mp3')]
    }

    @Test
    void 'enough viewers skip it, or one admin'() {
        viewer('Ann').pays(10, 'Never')
        viewer('Bob').pays(10, 'Always')
        assert actions.size() == 4
        2.times { viewer('Cleo').says('!skip') }
        viewer('Dan').says('!skip')
        assert actions == [replied('Cleo', '1 more vote to skip'), skipped()]
        playbackEnds 'songs/never.mp3', PlaybackEnded.End.STOPPED
        assert actions == [said('♪ Always for Bob'), played('songs/always.mp3')]
        owner('Olga').says('!skip')
        assert actions == [skipped()]
    }

    @Test
    void 'does not take more than may wait'() {
        4.times { viewer('Ann').pays(10, 'Never') }
        assert said.last() == 'Ann, too many songs wait'
        assert actions == [played('songs/never.mp3')]
    }

    @Test
    void 'tells the songs, and what is played'() {
        viewer('Ann').says('!song')
        viewer('Ann').says('!playing')
        assert said == ['Ann, songs: Always, Never', 'Ann, nothing is played']
    }

    @Test
    void 'what was paid for survives a save'() {
        viewer('Ann').pays(10, 'Never')
        viewer('Bob').pays(10, 'Always')
        assert actions.size() == 4
        reload()
        playbackEnds 'songs/never.mp3'
        assert actions == [said('♪ Always for Bob'), played('songs/always.mp3')]
    }

    @Test
    void 'the next call begins anew'() {
        viewer('Ann').pays(10, 'Never')
        viewer('Bob').pays(10, 'Always')
        assert actions.size() == 4
        callEnds()
        assert storage == [:]
    }

    @Test
    void 'speaks German'() {
        language 'de'
        viewer('Ann').pays(10, 'Never')
        assert said == ['♪ Never ist Nummer 1', '♪ Never für Ann']
        assert actions == [played('songs/never.mp3')]
    }
}

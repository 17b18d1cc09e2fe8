package dev.compere.plugin.testkit;

import dev.compere.plugin.script.HttpAnswer;
import dev.compere.plugin.script.HttpQuestion;
import dev.compere.plugin.script.PluginHttp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The servers of a rehearsal: each address answers what the test says, and nothing leaves the machine.
final class RehearsedHttp implements PluginHttp {

    private final Map<String, HttpAnswer> answers = new HashMap<>();
    private final List<HttpQuestion> questions = new ArrayList<>();

    void answer(String url, HttpAnswer answer) {
        answers.put(url, answer);
    }

    List<HttpQuestion> questions() {
        return List.copyOf(questions);
    }

    @Override
    public void ask(HttpQuestion question, Consumer<HttpAnswer> answered) {
        questions.add(question);
        var answer = answers.get(question.url());
        if (answer == null) {
            throw new IllegalStateException("the test does not say what '" + question.url()
                    + "' answers: write answers '" + question.url() + "', 'text'");
        }
        answered.accept(answer);
    }
}

package dev.compere.plugin.compile;

import java.util.ArrayList;
import java.util.List;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.control.SourceUnit;

/// What the files beside `plugin.groovy` may hold: classes, and nothing that would run by itself.
final class OwnClasses {

    private OwnClasses() {}

    static List<PluginProblem> problems(PluginSource source, SourceUnit unit, ClassNode type) {
        var problems = new ArrayList<PluginProblem>();
        if (source.classes().containsKey(unit.getName()) && type.isScript()) {
            var code = unit.getAST().getStatementBlock();
            int line = code.isEmpty() ? 1 : code.getStatements().getFirst().getLineNumber();
            problems.add(new PluginProblem(
                    source.name() + "/" + unit.getName(),
                    line,
                    1,
                    "only classes belong here",
                    "put what is to run into plugin.groovy"));
        }
        return problems;
    }
}

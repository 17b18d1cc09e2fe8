package dev.compere.plugin.compile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.Parameter;
import org.codehaus.groovy.classgen.GeneratorContext;
import org.codehaus.groovy.control.CompilePhase;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;
import org.codehaus.groovy.syntax.SyntaxException;

/// Refuses declarations that are short to write and endless to compile: the compiler writes a method for each default
/// value, and goes to a type by all ways there are through its supertypes.
final class DeclarationLimits extends CompilationCustomizer {

    private static final int MOST_DEFAULTS = 20;
    private static final int MOST_WAYS = 500;

    private final Map<String, ClassNode> own = new HashMap<>();

    DeclarationLimits() {
        super(CompilePhase.CONVERSION);
    }

    @Override
    public void call(SourceUnit source, GeneratorContext context, ClassNode type) {
        own.put(type.getNameWithoutPackage(), type);
        Stream.concat(type.getMethods().stream(), type.getDeclaredConstructors().stream())
                .filter(DeclarationLimits::hasManyDefaults)
                .forEach(method -> refuse(source, method, "has more than " + MOST_DEFAULTS + " default values"));
        var ways = new HashMap<String, Integer>();
        if (own.keySet().stream().anyMatch(name -> waysFrom(name, ways) > MOST_WAYS)) {
            refuse(source, type, "has supertypes that have each other in too many ways");
        }
    }

    private static boolean hasManyDefaults(MethodNode method) {
        return Arrays.stream(method.getParameters())
                        .filter(Parameter::hasInitialExpression)
                        .count()
                > MOST_DEFAULTS;
    }

    private int waysFrom(String name, Map<String, Integer> known) {
        var type = own.get(name);
        if (type == null) {
            return 1;
        }
        var before = known.putIfAbsent(name, 1); // also where a type is its own supertype, which is a mistake
        if (before != null) {
            return before;
        }
        int ways = 1;
        var supertypes = Stream.concat(
                Stream.of(type.getUnresolvedSuperClass(false)), Arrays.stream(type.getUnresolvedInterfaces(false)));
        for (var supertype : supertypes.filter(each -> each != null).toList()) {
            ways = Math.min(MOST_WAYS + 1, ways + waysFrom(supertype.getNameWithoutPackage(), known));
        }
        known.put(name, ways);
        return ways;
    }

    private static void refuse(SourceUnit source, ASTNode place, String what) {
        var error = new SyntaxException("This " + what + ": make it simpler", place);
        source.getErrorCollector().addErrorAndContinue(new SyntaxErrorMessage(error, source));
    }
}

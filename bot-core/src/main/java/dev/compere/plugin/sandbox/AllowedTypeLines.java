package dev.compere.plugin.sandbox;

import dev.compere.plugin.sandbox.AllowList.Verdict;
import dev.compere.plugin.sandbox.AllowedType.Mark;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The members of one type while their lines are read.
final class AllowedTypeLines {

    private static final String NAME = "(\\w+|\\$\\w+|<init>)";
    private static final String DESCRIPTOR = "(\\([\\w/$;\\[]*\\)[\\w/$;\\[]+)";
    private static final Pattern FIELD = Pattern.compile("field (\\w+)");
    private static final Pattern METHOD = Pattern.compile(NAME + DESCRIPTOR);
    private static final Pattern CHECKED =
            Pattern.compile("checked (" + NAME + DESCRIPTOR + ") (\\w+)\\.(\\w+)" + DESCRIPTOR);

    private final String name;
    private final Set<Mark> marks;
    private final Map<String, Verdict> methods = new HashMap<>();
    private final Set<String> fields = new HashSet<>();
    private String last = "";

    AllowedTypeLines(String name, Set<Mark> marks) {
        this.name = name;
        this.marks = marks;
    }

    String name() {
        return name;
    }

    AllowedType type() {
        return new AllowedType(name, marks, methods, fields);
    }

    void add(String line) {
        var field = FIELD.matcher(line);
        var checked = CHECKED.matcher(line);
        if (field.matches()) {
            inOrder(field.group(1));
            fields.add(field.group(1));
        } else if (checked.matches()) {
            inOrder(checked.group(1));
            var safe = AllowList.class.getPackageName() + "." + checked.group(4);
            var replacement = new MethodRef(safe, checked.group(5), checked.group(6));
            methods.put(checked.group(1), new Verdict.Checked(replacement));
        } else if (METHOD.matcher(line).matches()) {
            inOrder(line);
            methods.put(line, new Verdict.Allowed());
        } else {
            throw new IllegalArgumentException("neither a type nor a field nor a method");
        }
    }

    /// Fields come before methods, so the order starts anew with the first method.
    private void inOrder(String member) {
        if (isMethod(last) && !isMethod(member)) {
            throw new IllegalArgumentException("fields come before methods");
        }
        boolean startsAnew = methods.isEmpty() && isMethod(member);
        if (!startsAnew && last.compareTo(member) >= 0) {
            throw new IllegalArgumentException(last.equals(member) ? "listed twice" : "it belongs before " + last);
        }
        last = member;
    }

    private static boolean isMethod(String member) {
        return member.contains("(");
    }
}

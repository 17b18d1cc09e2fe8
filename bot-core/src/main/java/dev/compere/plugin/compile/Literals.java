package dev.compere.plugin.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.ListExpression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.UnaryMinusExpression;

/// Values that are written out in a script, so that they are known without running it.
final class Literals {

    private Literals() {}

    /// A text, number, true, false, list or map; empty if it is anything that would have to be computed.
    static Optional<Object> of(Expression expression) {
        return switch (expression) {
            case ConstantExpression constant -> Optional.ofNullable(constant.getValue());
            case UnaryMinusExpression minus -> of(minus.getExpression()).flatMap(Literals::negative);
            case ListExpression list -> ofList(list);
            case MapExpression map -> ofMap(map);
            default -> Optional.empty();
        };
    }

    private static Optional<Object> negative(Object value) {
        return switch (value) {
            case Integer number -> Optional.of(-number);
            case Long number -> Optional.of(-number);
            case java.math.BigDecimal number -> Optional.of(number.negate());
            default -> Optional.empty();
        };
    }

    private static Optional<Object> ofList(ListExpression list) {
        var values = new ArrayList<>();
        for (var element : list.getExpressions()) {
            of(element).ifPresent(values::add);
        }
        return values.size() == list.getExpressions().size() ? Optional.of(values) : Optional.empty();
    }

    private static Optional<Object> ofMap(MapExpression map) {
        var values = new LinkedHashMap<String, Object>();
        for (var entry : map.getMapEntryExpressions()) {
            var key = of(entry.getKeyExpression());
            var value = of(entry.getValueExpression());
            if (key.isEmpty() || value.isEmpty()) {
                return Optional.empty();
            }
            values.put(key.get().toString(), value.get());
        }
        return Optional.of(values);
    }
}

package dev.compere.telegram.tdjson;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.compere.telegram.TelegramLibraryMissing;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;

/// The C functions of td_json_client.h, as handles. The library stays loaded until the process ends.
///
/// @param stringLength C's own `strlen`: how long a text is that the library points to
@SuppressWarnings("restricted")
record NativeTdJson(
        MethodHandle createClientId,
        MethodHandle send,
        MethodHandle receive,
        MethodHandle execute,
        MethodHandle setLogMessageCallback,
        MethodHandle stringLength) {

    private static final Linker LINKER = Linker.nativeLinker();

    static NativeTdJson load(Path library) {
        if (!Files.isReadable(library)) {
            throw new TelegramLibraryMissing(library, "there is no such file, or it may not be read");
        }
        var symbols = open(library);
        return new NativeTdJson(
                function(library, symbols, "td_create_client_id", FunctionDescriptor.of(JAVA_INT)),
                function(library, symbols, "td_send", FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS)),
                function(library, symbols, "td_receive", FunctionDescriptor.of(ADDRESS, JAVA_DOUBLE)),
                function(library, symbols, "td_execute", FunctionDescriptor.of(ADDRESS, ADDRESS)),
                function(library, symbols, "td_set_log_message_callback", FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS)),
                function(library, LINKER.defaultLookup(), "strlen", FunctionDescriptor.of(JAVA_LONG, ADDRESS)));
    }

    private static SymbolLookup open(Path library) {
        try {
            return SymbolLookup.libraryLookup(library, Arena.global());
        } catch (IllegalArgumentException e) {
            throw new TelegramLibraryMissing(library, "it is no library for this machine (" + e.getMessage() + ")");
        }
    }

    private static MethodHandle function(Path library, SymbolLookup symbols, String name, FunctionDescriptor type) {
        MemorySegment address = symbols.find(name)
                .orElseThrow(
                        () -> new TelegramLibraryMissing(library, "it has no " + name + ", so it is no libtdjson"));
        return LINKER.downcallHandle(address, type);
    }
}

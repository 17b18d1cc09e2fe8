# One bot.
#
# /config/bot.yaml  the configuration; config/bot.yaml is a sample that works here unchanged
# /data             Telegram's session and the ledger; private, and owned by user 10001, as whom the bot runs
# /plugins          the shipped plugins: mount a folder at /plugins/NAME to add one, or at /plugins to replace them all
#
# The bot is started in /, so that relative paths of the configuration (data/…, plugins) are these folders.
# For x86-64 only, as the libtdjson package is.

FROM node:22.22.2-bookworm-slim AS tdlib
WORKDIR /tdlib
COPY scripts/tdlib ./
RUN npm ci --no-audit --no-fund --loglevel=error && mv node_modules/@prebuilt-tdlib/linux-x64-glibc/libtdjson.so .

FROM maven:3.9.16-eclipse-temurin-25-noble AS build
# Java without its compiler and tools, but with all of Java SE: plugins may use any of it. Besides: what libraries need
# (unsupported, jfr), the health port (httpserver), plugins' use of memory (management), other languages' formats
# (localedata), and jcmd, to look into a running bot.
RUN jlink --output /java --no-header-files --no-man-pages --compress zip-6 \
    --add-modules java.se,jdk.unsupported,jdk.httpserver,jdk.management,jdk.localedata,jdk.jcmd,jdk.jfr
WORKDIR /build
COPY . .
# Tests have run before: scripts/test.
RUN mvn -B -q --no-transfer-progress -pl bot-core package -Dmaven.test.skip=true -Dspotless.check.skip=true
# SQLite's library as a file of the image: from within its jar it is copied to /tmp at every start, and stays there.
RUN jar -xf bot-core/target/lib/sqlite-jdbc-*.jar org/sqlite/native/Linux/x86_64/libsqlitejdbc.so
# A checkout that only its owner may read must not become an image that its user cannot read.
RUN rm plugins/pom.xml && chmod -R a+rX .

FROM debian:bookworm-20260918-slim
# Sound and pictures: ffmpeg, the libraries of libwebrtc, a font. bubblewrap boxes plugins of the level `worker` where the
# container may make user namespaces; an image without it works, too.
RUN apt-get update -qq \
    && apt-get install -y -qq --no-install-recommends ffmpeg libpulse0 libx11-6 libxfixes3 libxrandr2 libxcomposite1 \
        fontconfig fonts-dejavu-core \
    && { apt-get install -y -qq --no-install-recommends bubblewrap || true; } \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --uid 10001 --user-group --no-create-home --home-dir /data compere \
    && install -d -o compere -g compere -m 700 /data \
    && install -d /config
COPY --from=build /java /app/java
COPY --from=tdlib /tdlib/libtdjson.so /app/
COPY --from=build /build/org/sqlite/native/Linux/x86_64/libsqlitejdbc.so /app/
COPY --from=build /build/bot-core/target/lib /app/lib
COPY --from=build /build/scripts/image /usr/local/bin
COPY --from=build /build/scripts/jvm.options /app/
COPY --from=build /build/plugins /plugins
COPY --from=build /build/bot-core/target/bot-core-*.jar /app/lib/

ENV LANG=C.UTF-8
# Else malloc keeps a heap for each thread of libwebrtc: 30 MB and more.
ENV MALLOC_ARENA_MAX=2
USER 10001:10001
WORKDIR /
VOLUME /data
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 CMD ["healthy"]
ENTRYPOINT ["compere"]
CMD ["run", "--config", "/config/bot.yaml"]

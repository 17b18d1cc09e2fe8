# Sourced by the other scripts: finds or installs what they need. Everything missing is named in one line.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
tdlib=$top/scripts/tdlib/node_modules/@prebuilt-tdlib/linux-x64-glibc/libtdjson.so
jar_folder=$top/bot-core/target
sqlite=org/sqlite/native/Linux/$(uname -m)

say() { printf '%s\n' "$*" >&2; }

# EX_UNAVAILABLE: a tool is missing, nothing is wrong with the project.
missing() {
  say "compere: $1 is missing: $2"
  exit 69
}

# install COMMAND PACKAGE: with apt, when we may.
install() {
  command -v "$1" >/dev/null && return
  apt_install "$2"
  command -v "$1" >/dev/null || missing "$1" "install the package $2"
}

# apt_install PACKAGE...: quietly, and only when we may. RUNLEVEL keeps Debian from starting a server it installs.
apt_install() {
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Installing $* ..."
    { apt-get update -qq &&
      RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } >/dev/null 2>&1 || true
  fi
}

# What playing, recording and drawing need: ffmpeg, the libraries of libwebrtc, a font. Without it the bot only reads.
media_packages=(ffmpeg libpulse0 libx11-6 libxfixes3 libxrandr2 libxcomposite1 fontconfig fonts-dejavu-core)
use_media() {
  if command -v ffmpeg >/dev/null && command -v fc-list >/dev/null && has_library libpulse.so.0 libXcomposite.so.1; then
    return
  fi
  apt_install "${media_packages[@]}"
  command -v ffmpeg >/dev/null && has_library libpulse.so.0 libXcomposite.so.1 ||
    say "compere: there will be no sound and no pictures: install ${media_packages[*]}"
}

has_library() {
  local library known
  known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p)
  for library in "$@"; do
    [[ $known == *"$library "* ]] || return 1
  done
}

# The far ends of the media in tests: an RTMP server and a browser.
use_far_ends() {
  if [ -e /usr/lib/nginx/modules/ngx_rtmp_module.so ] && command -v chromium >/dev/null; then
    return
  fi
  apt_install nginx libnginx-mod-rtmp chromium
}

is_jdk_25() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] &&
    [ "$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")" -ge 25 ] 2>/dev/null
}

# Sets JAVA_HOME to a JDK 25 or newer: the given one, the one on the PATH, or one in the usual places.
use_jdk() {
  local on_path candidate
  on_path=$(command -v javac >/dev/null && dirname "$(dirname "$(readlink -f "$(command -v javac)")")" || true)
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/*; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      export JAVA_HOME=$candidate
      return
    fi
  done
  missing "a JDK 25" "install one (openjdk-25-jdk, or Temurin 25) or let JAVA_HOME name it"
}

# libtdjson, at the version and hash that scripts/tdlib/package-lock.json names.
use_tdlib() {
  [ -f "$tdlib" ] && return
  if [ "$(uname -s)-$(uname -m)" != Linux-x86_64 ]; then
    say "compere: there is no ready libtdjson for this platform: build TDLib 1.8.67 and name it with telegram.library"
    return
  fi
  install npm npm
  say "Fetching TDLib ..."
  (cd "$top/scripts/tdlib" && npm ci --no-audit --no-fund --loglevel=error >&2) ||
    missing libtdjson "npm could not fetch it; see above"
}

# Colours off: the output is read in logs, too. Unsafe: an old library inside Maven, nothing of ours.
maven() {
  (cd "$top" && MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}" mvn -B -Dstyle.color=never "$@")
}

# Builds when there is no build, or something is newer than it.
use_build() {
  local jar
  jar=$(find "$jar_folder" -maxdepth 1 -name 'bot-core-*.jar' -print -quit 2>/dev/null || true)
  if [ -n "$jar" ] && [ -d "$jar_folder/lib" ] &&
    [ -z "$(find "$top/pom.xml" "$top/bot-core/pom.xml" "$top/bot-core/src/main" -newer "$jar" -print -quit)" ]; then
    return
  fi
  install mvn maven
  say "Building, this takes a minute the first time ..."
  local log
  log=$(mktemp)
  if ! maven -q -pl bot-core package -Dmaven.test.skip=true -Dspotless.check.skip=true >"$log" 2>&1; then
    cat "$log" >&2
    say "compere: the build failed, see above"
    exit 70
  fi
  rm -f "$log"
  # SQLite's library as a file: from within its jar it is copied to the temporary folder at every start.
  (cd "$jar_folder" && "$JAVA_HOME/bin/jar" -xf lib/sqlite-jdbc-*.jar "$sqlite")
  use_tool_cache
}

# What every run of the jar has in common. Without the limit malloc keeps a heap for each thread of libwebrtc.
export MALLOC_ARENA_MAX=2
compere_options=(@"$top/scripts/jvm.options" -Dcompere.tdlib="$tdlib" -Dorg.sqlite.lib.path="$jar_folder/$sqlite")

# A command that is soon over: compiling its classes well would not pay.
tool_options=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1)
tool_cache=$jar_folder/tools.aot
tool_class_path() { printf '%s' "$(echo "$jar_folder"/bot-core-*.jar):$jar_folder/lib/*:$jar_folder/test-lib/*"; }

# Becomes the bot.
run_compere() {
  exec "$JAVA_HOME/bin/java" "${compere_options[@]}" ${COMPERE_JAVA_OPTIONS:-} \
    -cp "$(echo "$jar_folder"/bot-core-*.jar):$jar_folder/lib/*" dev.compere.app.Compere "$@"
}

# Becomes a command that is soon over.
run_tool() {
  local cached=()
  [ -s "$tool_cache" ] && cached=("-XX:AOTCache=$tool_cache" -Xlog:aot=off -Xlog:cds=off)
  exec "$JAVA_HOME/bin/java" "${compere_options[@]}" "${tool_options[@]}" "${cached[@]}" ${COMPERE_JAVA_OPTIONS:-} \
    -cp "$(tool_class_path)" dev.compere.app.Compere "$@"
}

# Makes the cache of run_tool: what the JVM learns while a new plugin is tested. Without it all works, only slower.
use_tool_cache() {
  [ "$tool_cache" -nt "$(echo "$jar_folder"/bot-core-*.jar)" ] && return
  say "Preparing the commands for plugins, once ..."
  local folder
  folder=$(mktemp -d)
  local java=("$JAVA_HOME/bin/java" "${compere_options[@]}" "${tool_options[@]}" -cp "$(tool_class_path)")
  { "${java[@]}" dev.compere.app.Compere plugin new sample --directory "$folder" &&
    "${java[@]}" -XX:AOTCacheOutput="$folder/tools.aot" dev.compere.app.Compere plugin test sample --directory "$folder" &&
    mv "$folder/tools.aot" "$tool_cache"; } >/dev/null 2>&1 || : >"$tool_cache"
  rm -rf "$folder"
}

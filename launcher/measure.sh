# shellcheck shell=bash
# How ./fotfeste is measured: a synthetic country, and a bench that works in it.

# Set and said by the launcher.
: "${root:?}" "${runnable:?}"

# Fills an empty folder and stops by itself.
generate() {
    local years=10 scale=1 seed=1 data="$root/data-synthetic"
    while (($# > 0)); do
        [[ -n "${2:-}" ]] || wrong_use "$1 needs a value."
        case "$1" in
            --years | --scale | --seed | --data) printf -v "${1#--}" %s "$2" ;;
            *) wrong_use "generate does not know '$1'." ;;
        esac
        shift 2
    done
    need_jdk
    (umask 077 && mkdir -p "$data") || stop_with "The data folder $data cannot be made."
    build_if_stale
    give_memory 2g
    # Filled by give_memory.
    # shellcheck disable=SC2154
    FOTFESTE_DATA="$(cd "$data" && pwd)" FOTFESTE_DEMO=false SERVER_PORT=0 "$JAVA_HOME/bin/java" "${java_options[@]}" -jar "$runnable/fotfeste.jar" \
        --fotfeste.generate.years="$years" --fotfeste.generate.scale="$scale" --fotfeste.generate.seed="$seed" ||
        stop_with "The country was not made; the reason stands above."
}

bench() {
    local data="$root/bench/target/country" classpath="$root/bench/target/classpath"
    local -a passed=()
    while (($# > 0)); do
        [[ "$1" == --cost || -n "${2:-}" ]] || wrong_use "$1 needs a value."
        case "$1" in
            --cost) passed+=("$1" true) && shift && continue ;;
            --data) data="$2" ;;
            --application) take_built_elsewhere "$2" && passed+=("$1" "$built_elsewhere") ;;
            --json | --seconds | --port | --requests) passed+=("$1" "$2") ;;
            *) wrong_use "bench does not know '$1'." ;;
        esac
        shift 2
    done
    need_jdk
    need_builders
    build_if_stale
    maven --quiet --projects bench compile dependency:build-classpath -Dmdep.outputFile="$classpath" ||
        stop_with "The bench could not be built; the reason stands above."
    [[ -f "$data/bench/cases.csv" ]] || generate --data "$data"
    "$JAVA_HOME/bin/java" -cp "$root/bench/target/classes:$(<"$classpath")" no.fotfeste.bench.Bench \
        --root "$root" --data "$data" "${passed[@]}" || stop_with "The bench stopped; the reason stands above."
}

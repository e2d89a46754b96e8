# shellcheck shell=bash
# What ./fotfeste does about a house that is there: its access log, its accounts, and whom its demo world protects.

# Set and said by the launcher.
: "${root:?}" "${runnable:?}"

# Asks the application about its access log, with nothing but the answer on the console.
ask_the_log() {
    local data="${FOTFESTE_DATA:-$root/data}" asked=("--fotfeste.log.$1=true")
    while shift && (($# > 0)); do
        case "$1=${2:-}" in
            --data=?*) data="$2" ;;
            --kept=?* | --from=????-??-?? | --to=????-??-??) asked+=("--fotfeste.log.${1#--}=$2") ;;
            *) wrong_use "the access log does not know '$1 ${2:-}'; a day is written as 2026-01-31." ;;
        esac
        shift
    done
    ask_the_application "$data" "${asked[@]}"
}

# Makes an administrator or says yes to an account, with nothing but the answer on the console.
keep_accounts() {
    local data="${FOTFESTE_DATA:-$root/data}" command="$1" asked=("--fotfeste.account.command=$1")
    while shift && (($# > 0)); do
        case "$1=${2:-}" in
            --data=?*) data="$2" ;;
            --username=?* | --name=?*) asked+=("--fotfeste.account.${1#--}=$2") ;;
            *) wrong_use "$command does not know '$1 ${2:-}'." ;;
        esac
        shift
    done
    [[ " ${asked[*]}" == *" --fotfeste.account.username="* ]] || wrong_use "$command needs --username NAME."
    ask_the_application "$data" "${asked[@]}"
}

# Starts the application without pages and timers, for one question, and ends as it does.
ask_the_application() {
    local data="$1"
    shift
    [[ -d "$data/keys" ]] || stop_with "There is no Fotfeste in $data. Say where it is with --data DIR."
    need_jdk && build_if_stale >&2
    give_memory 208m
    # shellcheck disable=SC2154
    FOTFESTE_DATA="$(cd "$data" && pwd)" FOTFESTE_DEMO=false SERVER_PORT=-1 "$JAVA_HOME/bin/java" \
        "${java_options[@]}" -jar "$runnable/fotfeste.jar" --spring.profiles.active=log "$@"
}

# Written down by the demo world itself, so it can be told while the house runs and when it is stopped.
protected_persons() {
    local data="${FOTFESTE_DATA:-$root/data}"
    [[ "${1:-}" != --json ]] || shift
    [[ "${1:-}" != --data || -z "${2:-}" ]] || { data="$2" && shift 2; }
    [[ -z "${1:-}" || "$1" == --json ]] || wrong_use "protected-persons does not know '$1'."
    [[ -f "$data/demo/protected-persons.json" ]] ||
        stop_with "There is no demo world in $data, or its first start has not finished." "Say where it is with --data DIR."
    cat "$data/demo/protected-persons.json"
}

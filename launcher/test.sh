# shellcheck shell=bash
# How ./fotfeste runs the tests: all of them, those of some modules, and as if it were another day.

# Set and said by the launcher.
: "${root:?}"

# The sum of one attribute over all test reports, e.g. tests, failures, errors, skipped.
count_in_reports() {
    find "$root"/*/target/surefire-reports -name 'TEST-*.xml' -exec sed -n '/<testsuite /,/>/p' {} + 2>/dev/null |
        grep -o " $1=\"[0-9]*\"" | tr -dc '0-9\n' | awk '{ sum += $1 } END { print sum + 0 }' || true
}

summary() {
    local all failed skipped
    all="$(count_in_reports tests)"
    failed="$(($(count_in_reports failures) + $(count_in_reports errors)))"
    skipped="$(count_in_reports skipped)"
    say "Tests took $(($1 / 60)) min $(($1 % 60)) s."
    say "$((all - failed - skipped)) passed, $failed failed, $skipped skipped"
}

# The classes with tests in a module's folder, as Maven wants them; nothing when there is no such module.
classes_of() {
    local classes="no/fotfeste/$1/**/*"
    [[ ! -d "$root/app/src/test/java/no/fotfeste/$1" ]] || say "${classes}Tests,${classes}Properties,${classes}Story"
}

# What Maven is told so that the tests, the database and all else they start are so far from now as a day is, at noon, in Norway.
moved_to() {
    local library="${FOTFESTE_FAKETIME:-/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1}" then="$1"
    [[ "$then" == *:* ]] || then="$then 12:00"
    then="$(TZ=Europe/Oslo date --date "$then" +%s 2>/dev/null)" || wrong_use "--date takes a day such as 2028-02-29, not '$1'."
    [[ -f "$library" ]] || stop_with "libfaketime is missing; it moves the date." "Get it: apt-get install libfaketime"
    say "-Dtest.moved.by=$(printf %+d $((then - $(date +%s))))" "-Dtest.moved.with=$library"
}

run_tests() {
    local code=0 began=$SECONDS modules="" classes moved
    local -a told=()
    while (($# > 0)); do
        case "$1" in
            --date)
                moved="$(moved_to "${2:-}")" || exit $?
                mapfile -t -O "${#told[@]}" told <<<"$moved"
                shift
                ;;
            -*) told+=("$1") ;;
            *)
                classes="$(classes_of "$1")"
                [[ -n "$classes" ]] || wrong_use "there is no module '$1' with tests."
                modules+="${modules:+,}$classes"
                # Those who kill and restart a whole house need what the build wires; others do without, which is quicker.
                [[ "$1" == sudden ]] || told+=(-Dspring-boot.aot.skip)
                ;;
        esac
        shift
    done
    need_jdk && need_builders
    { command -v chromium-headless-shell || command -v chromium; } >/dev/null ||
        say "Chromium is missing; browser tests will fail. Get it: apt-get install chromium-headless-shell"
    rm -rf "$root"/*/target/surefire-reports "$root/app/target/classes/db"
    if [[ -z "$modules" ]]; then
        maven verify "${told[@]}" || code=$?
    else
        maven test --quiet --projects app --also-make -Dtest="$modules" -Dsurefire.failIfNoSpecifiedTests=false \
            -Dtest.forks=1 "${told[@]}" || code=$?
    fi
    say "" && summary "$((SECONDS - began))"
    ((code == 0)) || stop_with "Not everything is well; the reason stands above."
    say "All is well."
}

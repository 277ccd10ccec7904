#!/usr/bin/env bash
# Fuzzes readers, each for so many seconds, guided by what of the code an input reaches: tests/Ecf.Fuzz/fuzz.sh 600 [READER…]
# Without names, every reader. Seeds are the case files and the corpus kept here; what reaches new code is minimised into Corpus/READER,
# what breaks a promise goes to Crashes/READER, and Results/READER.md says how far it came. Needs afl++ (Debian: apt-get install afl++).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd); root=$here/../..
seconds=${1:?give the seconds for each reader}; shift
out=${FUZZ_OUT:-$root/artifacts/fuzz}; app=$out/app; tools=$out/tools
export AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_NO_UI=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_ALLOW_TMP=1 AFL_FORKSRV_INIT_TMOUT=120000
export DOTNET_TieredPGO=0 DOTNET_gcServer=0 DOTNET_CLI_TELEMETRY_OPTOUT=1

command -v afl-fuzz >/dev/null || { echo "afl-fuzz is not installed: apt-get install afl++" >&2; exit 2; }
[ -x "$tools/sharpfuzz" ] || dotnet tool install --tool-path "$tools" SharpFuzz.CommandLine --version 2.3.0
readers=("$@")
if [ -z "${FUZZ_KEEP_APP:-}" ]; then # else what an earlier run built and instrumented
    rm -rf "$app"
    dotnet publish "$here/Ecf.Fuzz.csproj" -c Release -o "$app" -v q --nologo
    [ $# -gt 0 ] || mapfile -t readers < <(dotnet "$app/Ecf.Fuzz.dll" readers)
    for library in Ecf.Domain Ecf.Reporting Scriban.Signed CsvHelper Ical.Net; do "$tools/sharpfuzz" "$app/$library.dll"; done
fi

seeds() { # READER FOLDER: the small case files that are of the reader's kind
    local domain=$root/tests/Ecf.Domain.Tests/Cases reporting=$root/tests/Ecf.Reporting.Tests/Cases from=()
    case $1 in
        programme) from=("$domain"/Programmes/*.json "$domain"/Reading/*.json) ;;
        override) from=("$domain"/Programmes/Overrides/*.json) ;;
        contract-rules) from=("$domain"/Programmes/Contract/*.json "$root"/Ecf.Domain/Programmes/contract-rules.json) ;;
        calendar) from=("$domain"/Calendars/*.json) ;;
        bank-holidays*) from=("$domain"/Calendars/bank-holidays*.json) ;;
        plan) from=("$domain"/Scheduling/*.json) ;;
        rates | areas | frozen-statement) from=("$domain"/Funding/*.json) ;;
        declarations) from=("$domain"/Declarations/*.json) ;;
        buddies) from=("$domain"/Buddies/*.json) ;;
        funded-hours) from=("$domain"/Attendance/FundedHours/*.json) ;;
        closed-term) from=("$domain"/Attendance/ClosedTerms/*.json) ;;
        icalendar*) from=("$reporting"/Calendars/*.ics) ;;
        calendar-csv) from=("$reporting"/Calendars/*.csv) ;;
        csv) from=("$reporting"/Imports/*.csv "$reporting"/Imports/*.txt) ;;
        remittance) from=("$reporting"/Remittances/*.csv) ;;
        template) from=("$reporting"/Templates/*.sbn-*) ;;
    esac
    [ ${#from[@]} -eq 0 ] || find "${from[@]}" -maxdepth 0 -size -24k -not -name '*.findings.txt' -exec cp -t "$2" {} +
    [ ! -d "$here/Corpus/$1" ] || find "$here/Corpus/$1" -type f -exec cp -t "$2" {} +
    find "$2" -empty -type f -delete
}

stat_of() { sed -n "s/^$2 *: //p" "$1/default/fuzzer_stats"; }

fuzz() {
    local reader=$1 work=$out/$1
    rm -rf "$work"; mkdir -p "$work/seeds" "$here/Results"
    seeds "$reader" "$work/seeds"
    timeout $((seconds + 300)) afl-fuzz -i "$work/seeds" -o "$work/found" -t 10000 -m none -V "$seconds" -- "$(command -v dotnet)" "$app/Ecf.Fuzz.dll" fuzz "$reader" >"$work/log" 2>&1 || tail -20 "$work/log"
    local found=$work/found
    find "$found/default/crashes" "$found/default/hangs" -name 'id*' -size -64k | while read -r input; do
        mkdir -p "$here/Crashes/$reader"; cp "$input" "$here/Crashes/$reader/$(sha1sum <"$input" | cut -c1-12)"
    done
    keep "$reader" "$found/default/queue"
    {
        echo "# $reader"; echo
        echo "| what | figure |"; echo "|---|---|"
        echo "| date | $(date -u +%F) |"
        echo "| time fuzzed | $(stat_of "$found" run_time) s |"
        echo "| inputs tried | $(stat_of "$found" execs_done) ($(stat_of "$found" execs_per_sec) a second) |"
        echo "| seeds | $(find "$work/seeds" -type f | wc -l) |"
        echo "| inputs that reached new code | $(stat_of "$found" corpus_found) |"
        echo "| edges reached | $(stat_of "$found" edges_found) |"
        echo "| inputs that broke a promise | $(stat_of "$found" saved_crashes) |"
        echo "| inputs that took over 10 s | $(stat_of "$found" saved_hangs) |"
        echo "| kept in the corpus | $(find "$here/Corpus/$reader" -type f | wc -l) files, $(du -sb "$here/Corpus/$reader" | cut -f1) bytes |"
    } >"$here/Results/$reader.md"
    cat "$here/Results/$reader.md"
}

keep() { # READER QUEUE: the fewest inputs that reach all that the queue reaches, small ones only
    local kept=$out/$1/kept
    afl-cmin -e -i "$2" -o "$kept" -t 10000 -m none -- "$(command -v dotnet)" "$app/Ecf.Fuzz.dll" fuzz "$1" >"$out/$1/cmin.log" 2>&1 || { echo "afl-cmin failed: $out/$1/cmin.log" >&2; kept=$2; }
    rm -rf "$here/Corpus/$1"; mkdir -p "$here/Corpus/$1"
    find "$kept" -maxdepth 1 -type f -size -8k | sort | while read -r input; do cp "$input" "$here/Corpus/$1/$(sha1sum <"$input" | cut -c1-12)"; done
}

for reader in "${readers[@]}"; do fuzz "$reader"; done

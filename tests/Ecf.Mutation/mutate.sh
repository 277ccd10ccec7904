#!/usr/bin/env bash
# How many small changes to Ecf.Domain the tests see: tests/Ecf.Mutation/mutate.sh [FOLDER…], such as Funding Attendance. Without names, every folder.
# After new tests, mutate.sh --again "NAME…" [FOLDER…] tries by them alone what no test saw; NAME is how their full names begin.
# Stryker makes the changes, all in one assembly with a switch, and lists them; Ecf.Mutation switches them on one by one, in a process for each processor that keeps
# what is compiled, where Stryker starts one for each. It goes on where it stopped: delete artifacts/mutation to begin anew.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd); root=$here/../..
out=${MUTATION_OUT:-$root/artifacts/mutation}; tests=$root/tests/Ecf.Domain.Tests; built=$tests/bin/Release/net10.0
# Property tests try fewer inputs, so a score is rather too low than too high.
export CsCheck_Iter=${CsCheck_Iter:-20} DOTNET_CLI_TELEMETRY_OPTOUT=1 CI=
mkdir -p "$out"
[ -x "$out/tools/dotnet-stryker" ] || dotnet tool install --tool-path "$out/tools" dotnet-stryker --version 5.1.0
dotnet build "$here/Ecf.Mutation.csproj" -c Release -v q --nologo
run() { dotnet "$here/bin/Release/net10.0/Ecf.Mutation.dll" "$@"; }

if [ ! -f "$out/list/reports/mutation-report.json" ]; then
    # One small test, so that Stryker itself tries next to nothing; the mutated assembly lies among the tests only while it runs.
    dotnet build "$tests" -c Release -v q --nologo
    size=$(stat -c %s "$built/Ecf.Domain.dll")
    (cd "$tests" && "$out/tools/dotnet-stryker" -f "$here/stryker-config.json" -O "$out/list" --skip-version-check) &
    stryker=$!
    while kill -0 $stryker 2>/dev/null; do
        if [ ! -d "$out/mutated" ] && [ "$(stat -c %s "$built/Ecf.Domain.dll" 2>/dev/null || echo 0)" -gt $((size * 6 / 5)) ]; then sleep 2; cp -r "$built" "$out/mutated"; fi
        sleep 1
    done
    wait $stryker
fi

if [ "${1:-}" = --again ]; then
    names=$2; shift 2
    dotnet build "$tests" -c Release -v q --nologo
    cp -r "$built"/Ecf.Domain.Tests.* "$built/Cases" "$out/mutated/"
    CsCheck_Iter=2 run cover "$out/mutated" "$out/again.json" $names
    run again "$out/mutated" "$out/again.json" "$out/list/reports/mutation-report.json" "$out/results.txt" "$@"
    run report "$out/list/reports/mutation-report.json" "$out/results.txt" | tee "$here/Results/$(date -u +%F).md"
    exit
fi

[ -f "$out/coverage.json" ] || CsCheck_Iter=2 run cover "$out/mutated" "$out/coverage.json"
run run "$out/mutated" "$out/coverage.json" "$out/list/reports/mutation-report.json" "$out/results.txt" "$@"
mkdir -p "$here/Results"
run report "$out/list/reports/mutation-report.json" "$out/results.txt" | tee "$here/Results/$(date -u +%F).md"

#!/usr/bin/env bash
# How long from the first start, with no database yet, to the first page? Five starts after a build; prints each and the median.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build Ecf.Sample.Web -nologo -v q >/dev/null
port=${PORT:-5931}
times=()
for run in 1 2 3 4 5; do
    folder=$(mktemp -d)
    start=$(date +%s%N)
    dotnet run --project Ecf.Sample.Web --no-build -- --urls "http://127.0.0.1:$port" --database "$folder/hub.db" >/dev/null &
    server=$!
    until curl -sf -o /dev/null "http://127.0.0.1:$port/"; do sleep 0.02; done
    took=$((($(date +%s%N) - start) / 1000000))
    times+=("$took")
    echo "start $run: $took ms"
    pkill -TERM -P "$server" || true
    kill -TERM "$server" 2>/dev/null || true
    wait "$server" || true
    rm -rf "$folder"
done
printf 'median: %s ms\n' "$(printf '%s\n' "${times[@]}" | sort -n | sed -n 3p)"

#!/usr/bin/env bash
# How long from the start of the published site, over a store that is there, to its first page? Five starts; prints each and the median.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
dotnet publish Ecf.Sample.Web -c Release -o "$folder/site" -nologo -v q >/dev/null
port=${PORT:-5932}
times=()
for run in 0 1 2 3 4 5; do
    start=$(date +%s%N)
    "$folder/site/Ecf.Sample.Web" --environment Development --urls "http://127.0.0.1:$port" --database "$folder/hub.db" >/dev/null &
    server=$!
    until curl -sf -o /dev/null "http://127.0.0.1:$port/sign-in"; do sleep 0.01; done
    took=$((($(date +%s%N) - start) / 1000000))
    # The first makes the store.
    [ "$run" -gt 0 ] && times+=("$took") && echo "start $run: $took ms"
    kill -TERM "$server"
    wait "$server" || true
done
printf 'median: %s ms\n' "$(printf '%s\n' "${times[@]}" | sort -n | sed -n 3p)"

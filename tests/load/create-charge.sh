#!/usr/bin/env bash
# How many charges a second the sandbox makes and how long each takes, on the disk before it is answered, over mutual TLS.
#
#   cargo build --release --package gerencianet-sandbox
#   cargo install oha --version 1.16.0 --locked --root target/tools
#   tests/load/create-charge.sh [connections] [seconds]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
connections=${1:-16} seconds=${2:-30}
# A folder of the disk that is meant: /tmp is often in memory.
state=target/load
rm -rf "$state"
target/release/gerencianet-sandbox --port 0 --state "$state" > "$state.said" 2> "$state.log" &
sandbox=$!
trap 'kill $sandbox' EXIT
until grep -q /oauth/token "$state.said"; do sleep 0.1; done
eval "$(grep ^export "$state.said")"
access=$(dirname "$GERENCIANET_ROOTS")
token=$(curl --silent --fail --cacert "$GERENCIANET_ROOTS" --cert "$access/client.pem" \
  -u "$GERENCIANET_CLIENT_ID:$GERENCIANET_CLIENT_SECRET" -H 'Content-Type: application/json' \
  -d '{"grant_type":"client_credentials"}' "$GERENCIANET_PIX_URL/oauth/token" | sed 's/.*"access_token":"\([^"]*\)".*/\1/')
target/tools/bin/oha --no-tui --ipv4 -z "${seconds}s" -c "$connections" --disable-compression -m POST \
  --cacert "$GERENCIANET_ROOTS" --cert "$access/client.pem" --key "$access/client.pem" \
  -H "Authorization: Bearer $token" -H 'Content-Type: application/json' \
  -d '{"calendario":{"expiracao":3600},"valor":{"original":"12.30"},"chave":"pix@example.com"}' \
  "$GERENCIANET_PIX_URL/v2/cob"

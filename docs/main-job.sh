#!/usr/bin/env bash
# The whole job by curl against a running, fresh demo shop (./run --fresh): a call comes in, an agent sells, the order is
# audited, shipped, signed for, the courier's statement is reconciled and the supplier settled. Prints each answer.
#   docs/main-job.sh [http://127.0.0.1:8080]
set -euo pipefail
shop=${1:-http://127.0.0.1:8080}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

step() { printf '\n== %s\n' "$*"; }
answer= status= asked=
ask() { # user METHOD path [curl options...]: keeps status and answer
    local user=$1 method=$2 path=$3; shift 3
    asked="$user $method $path"
    status=$(curl -s -o "$work/answer" -w '%{http_code}' -u "$user:teleshop-demo" -X "$method" "$@" "$shop$path")
    answer=$(tr -d '\0' <"$work/answer")
}
show() { printf '%s -> %s\n%s\n' "$asked" "$status" "${answer:0:2000}"; }
call() { ask "$@"; show; }
json() { # user METHOD path body [curl options...]
    local user=$1 method=$2 path=$3 body=$4; shift 4
    call "$user" "$method" "$path" -H 'Content-Type: application/json' -d "$body" "$@"
}
field() { # the first value of a key in the last answer
    grep -o "\"$1\" *: *\"\{0,1\}[^\",}]*" <<<"$answer" | head -n 1 | sed 's/^[^:]*: *"\{0,1\}//'
}
expect() { # STATUS [text that the answer must hold]
    [ "$status" = "$1" ] || { echo "expected $1" >&2; exit 1; }
    [ -z "${2:-}" ] || [[ $answer == *"$2"* ]] || { echo "expected $2" >&2; exit 1; }
}
until_answer() { # text user METHOD path: asks until the answer holds the text, then shows it
    local text=$1; shift
    for _ in $(seq 120); do
        ask "$@"
        if [[ $answer == *"$text"* ]]; then show; return; fi
        sleep 0.5
    done
    show
    echo "waited in vain for $text" >&2
    exit 1
}

step 'the shop is ready; every order shall be looked at by a person today'
call admin GET /api/health; expect 200 UP
call admin GET /api/demo/clock; expect 200
json admin POST /api/demo/fixtures '{"params": {"A": 0}}'; expect 200

step 'an agent takes a seat'
json agent1 PUT /api/agents/me '{"extension": "1001", "state": "READY"}'; expect 200

step 'a caller dials the hotline and pops on the screen'
json admin POST /api/demo/calls '{"callerNumber": "13811112222", "dialledNumber": "4001", "patienceSeconds": 300}'; expect 201
id=$(field callId)
until_answer "\"$id\"" agent1 GET /api/agents/me
call agent1 POST "/api/calls/$id/answer"; expect 200

step 'the agent sells'
call agent1 GET /api/products; expect 200
sku=$(field sku)
json agent1 POST /api/orders "{\"callId\": \"$id\", \"customer\": {\"name\": \"王小明\", \"phone\": \"13811112222\",
  \"address\": {\"province\": \"江苏省\", \"city\": \"苏州市\", \"district\": \"姑苏区\", \"street\": \"人民路100号3幢501室\"}},
  \"payment\": \"COD\", \"lines\": [{\"sku\": \"$sku\", \"quantity\": 1}]}" -H "Idempotency-Key: main-job-$id"
expect 201 IN_REVIEW
number=$(field number)
call agent1 POST "/api/calls/$id/hangup"; expect 200
json agent1 POST "/api/calls/$id/wrap-up" '{"disposition": "ORDER"}'; expect 200
until_answer ANSWERED agent1 GET "/api/calls/$id"

step 'a reviewer approves; the agent could not have'
json agent1 POST "/api/orders/$number/approve" '{}'; expect 403
json reviewer1 POST "/api/orders/$number/approve" '{}'; expect 200 APPROVED
json admin POST /api/demo/fixtures '{"params": {"A": 30}}'; expect 200

step 'it is sorted by itself, packed and handed over'
until_answer ALLOCATED logistics1 GET "/api/orders/$number"
call logistics1 GET "/api/shipments?order=$number"; expect 200
waybill=$(field waybill)
json warehouse1 POST "/api/orders/$number/pack" '{}'; expect 200
ask warehouse1 GET "/api/shipments/$waybill/notice"; echo "$asked -> $status, $(wc -c <"$work/answer") bytes of PDF"; expect 200 %PDF
json warehouse1 POST "/api/shipments/$waybill/hand-over" '{}'; expect 200 SHIPPED
call logistics1 GET "/api/shipments/$waybill"; expect 200
courier=$(field courier) due=$(field codDue)

step 'the customer signs and pays at the door'
json admin POST /api/demo/clock '{"offsetSeconds": 172800}'; expect 200
now=$(field now)
json courier1 POST /api/courier-events "{\"courier\": \"$courier\", \"eventId\": \"ev-$waybill\", \"waybill\": \"$waybill\",
  \"code\": \"SIGNED\", \"occurredAt\": \"$now\"}"; expect 200
until_answer SIGNED logistics1 GET "/api/orders/$number"
call finance1 GET "/api/ledger/accounts/1221C?waybill=$waybill"; expect 200 "\"balance\":$due"

step "the courier's statement is reconciled and its money comes in"
yuan=$(printf '%d.%02d' $((due / 100)) $((due % 100)))
fee=$((due / 100)) freight=1200
net=$((due - fee - freight))
money() { printf '%d.%02d' $(($1 / 100)) $(($1 % 100)); }
signed=$(sed 's/T/ /; s/\..*//; s/Z//' <<<"$now")
{
    echo 'waybill_no,courier,status,status_time,cod_collected,pay_mode,freight,cod_fee,net,statement_no,remark'
    echo "$waybill,$courier,SIGNED,$signed,$yuan,cash,$(money $freight),$(money $fee),$(money $net),S-$waybill,"
    echo "TOTAL,,,,$yuan,,$(money $freight),$(money $fee),$(money $net),S-$waybill,lines=1"
} >"$work/statement.csv"
cat "$work/statement.csv"
call finance1 POST "/api/courier-statements?courier=$courier" -F "file=@$work/statement.csv;type=text/csv"; expect 202
statement=$(field id)
until_answer RECONCILED finance1 GET "/api/courier-statements/$statement"
json finance1 POST /api/bank-receipts "{\"courier\": \"$courier\", \"bankRef\": \"B-$waybill\", \"amount\": $net,
  \"date\": \"${now%%T*}\"}"; expect 201
call finance1 GET "/api/ledger/accounts/1221C?waybill=$waybill"; expect 200 '"balance":0'

step 'the supplier is settled, past the windows of return: exactly 19,587.48'
json admin POST /api/demo/clock '{"offsetSeconds": 2592000}'; expect 200
lines=$(for i in $(seq 100); do
    printf '%s{"line": "J74-%03d", "sku": "J74", "qty": 1, "unitPrice": 39800, "discountShare": 0, "taxRateBp": 1300,
      "placedAt": "2026-09-01T10:00:00+08:00", "signedAt": "2026-09-05T10:00:00+08:00"}' "$([ "$i" = 1 ] || echo ,)" "$i"
done)
returns=$(for i in $(seq 8); do
    printf '%s{"line": "J74-%03d", "qty": 1, "acceptedAt": "2026-09-20T10:00:00+08:00", "responsibility": "SUPPLIER",
      "freight": 1200}' "$([ "$i" = 1 ] || echo ,)" "$i"
done)
cat >"$work/supplier.json" <<JSON
{"suppliers": [{"supplier": "JOB74",
  "versions": [{"version": 1, "validFrom": "2026-01-01T00:00:00+08:00", "mode": "COMMISSION",
    "trigger": "SIGNED+WINDOW", "windowDays": 7, "graceDays": 3, "rateBp": 3000, "serviceFeeBp": 100,
    "holdBackBp": 500, "holdBackMonths": 3, "airtime": {"kind": "FIXED_PER_SPOT", "value": 500000},
    "returnFreightPaidBySupplierWhen": ["SUPPLIER"]}],
  "lines": [$lines], "returns": [$returns],
  "spots": [{"spot": "J74-S1", "airedAt": "2026-09-10T20:00:00+08:00", "length_s": 300, "cost": 600000, "status": "AIRED"}],
  "penalties": [{"ref": "J74-P1", "kind": "LATE_SHIP", "amount": 20000, "at": "2026-09-12T10:00:00+08:00"}],
  "openingHoldBacks": [{"statement": "J74-OLD", "periodTo": "2026-05-31", "amount": 90000, "months": 3, "released": false}]}]}
JSON
call admin POST /api/demo/fixtures -H 'Content-Type: application/json' -d "@$work/supplier.json"; expect 200
json finance1 POST /api/settlements '{"supplier": "JOB74", "from": "2026-09-01", "to": "2026-09-30"}'; expect 202
settlement=$(field id)
until_answer DRAFT finance1 GET "/api/settlements/$settlement"
expect 200 '"payable":1958748'

step 'an auditor checks the trail of the order'
call auditor1 GET "/api/orders/$number/trail"; expect 200 '"event":"approve"'
call auditor1 GET "/api/orders/$number/trail/verify"; expect 200 '"ok":true'
printf '\nThe whole job is done: order %s, waybill %s, supplier paid 19,587.48\n' "$number" "$waybill"

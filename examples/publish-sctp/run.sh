#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/tasks/publish-sctp.md: change the page, not this file.
plan() {
    page docs/tasks/publish-sctp.md 2 ''
    need sctp 'python3 -c '"'"'import socket; socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_SCTP)'"'"''
    requires sctp
    takes name shop two web
    block 01-a-server-in-a-container.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    block 02-another-host-asks.sh 30 '' ''
    step 5 7 0
    block 03-another-host-asks.sh 30 '' ''
    step 5 1 0
    block 04-another-host-asks.sh 30 '' ''
    step 5 1 1
    block 05-an-engine-without-root.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 2 0
    step 15 1 0
    step 18 1 0
    step 21 1 0
    step 24 1 0
    step 27 1 0
    step 30 1 0
    instead 29.7 06-an-engine-without-root-differs.sh 60 6 1 125
    block 07-an-engine-without-root.sh 60 '' ''
    step 5 1 0
    instead 29.7 08-an-engine-without-root-differs.sh 60 6 1 0
    step 8 1 0
    block 09-an-engine-without-root.sh 60 '' ''
    step 5 1 1
    block 10-an-engine-without-root.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 11-why-it-works.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 12-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    clean_up
    block 13-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"

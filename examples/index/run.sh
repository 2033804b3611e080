#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/index.md: change the page, not this file.
plan() {
    page docs/index.md 1 ''
    block 01-the-three-networks-of-a-new-engine.sh 30 '' ''
    step 5 1 0
    block 02-the-three-networks-of-a-new-engine.sh 30 '' ''
    step 5 1 0
    clean_up
    block 03-clean-up.sh 30 '' ''
    step 5 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"

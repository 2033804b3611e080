#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/reference/desktop.md: change the page, not this file.
plan() {
    page docs/reference/desktop.md 1 ''
    block 01-which-one-have-you.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    clean_up
    block 02-clean-up.sh 30 '' ''
    step 5 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"

#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/reference/cheat-sheet.md: change the page, not this file.
plan() {
    page docs/reference/cheat-sheet.md 1 ''
    reaches 'removes what nobody uses' 09-clean-up.sh
    takes name back client inside my_bridge web
    block 01-look.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 02-run-on-a-network-by-name.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 03-which-address-port-and-way.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    instead 20.10 04-which-address-port-and-way-differs.sh 30 6 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 05-does-it-answer.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 06-change-it-while-it-runs.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 07-special-networks.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    instead 20.10 08-special-networks-differs.sh 30 6 1 125
    step 17 1 0
    clean_up
    block 09-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"

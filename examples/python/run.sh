#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/tasks/python.md: change the page, not this file.
plan() {
    page docs/tasks/python.md 1 ''
    takes name one
    block 01-how-do-you-make-and-connect-networks-from-python.sh 30 '' ''
    step 5 1 0
    block 02-create-a-network.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 03-run-containers-on-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 04-connect-with-an-alias.sh 30 '' ''
    step 5 1 1
    block 05-connect-with-an-alias.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 06-look-at-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 07-take-it-apart.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 08-why-it-works.sh 30 '' ''
    step 5 1 0
    block 09-what-goes-wrong.sh 30 '' ''
    step 5 1 1
    block 10-what-goes-wrong.sh 30 '' ''
    step 5 2 1
    block 11-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    clean_up
    block 12-clean-up.sh 30 '' ''
    step 5 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"

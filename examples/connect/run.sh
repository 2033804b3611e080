#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/tasks/connect.md: change the page, not this file.
plan() {
    page docs/tasks/connect.md 1 ''
    need 'engine<29' '! at_least 29'
    need 'engine>=29' 'at_least 29'
    takes name client direct my_bridge web
    block 01-before.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 02-before.sh 30 '' ''
    step 5 1 1
    block 03-connect.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 04-connect.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 05-connect.sh 30 '' ''
    step 5 1 0
    block 06-with-a-name-of-its-own.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 07-with-a-name-of-its-own.sh 30 'engine<29' ''
    step 6 1 0
    step 9 1 1
    instead 20.10 08-with-a-name-of-its-own-differs.sh 30 6 1 1
    block 09-with-a-name-of-its-own.sh 30 'engine>=29' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 10-which-way-out-does-it-take.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    instead '26.1 20.10' 11-which-way-out-does-it-take-differs.sh 30 6 1 0
    block 12-disconnect.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 13-disconnect.sh 30 '' ''
    step 5 1 1
    block 14-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 15-what-goes-wrong.sh 30 '' ''
    step 5 1 1
    instead '26.1 20.10' 16-what-goes-wrong-differs.sh 30 6 1 1
    clean_up
    block 17-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
